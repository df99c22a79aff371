// Why a figure changed: one sentence for every cause that the core can name. {name} is whom the change concerns, {about} the
// thing it was about, or "none". Said after the fact, plainly, and never as a reproach.

export const causes = {
  // promises
  'causes.promise-made-with-range': '{name} got a date{about, select, none {} other { for {about}}} with a range behind it.',
  'causes.promise-made-on-the-spot': '{name} got a date{about, select, none {} other { for {about}}}, given on the spot.',
  'causes.promise-too-late': 'The date you gave{about, select, none {} other { for {about}}} is later than {name} needs it.',
  'causes.promise-nobody-waits-for':
    '{about, select, none {{name} was given a date for something that is nothing to them.} other {{name} was given a date for {about}, which is nothing to them.}}',
  'causes.promise-kept': '{about, select, none {You kept your word.} other {You kept your word: {about}.}}',
  'causes.promise-kept-early': '{about, select, none {It came before the day you named.} other {{about} came before the day you named.}}',
  'causes.promise-broken-after-warning': 'The date{about, select, none {} other { for {about}}} passed. {name} had known in time.',
  'causes.promise-broken-late-warning': 'The date{about, select, none {} other { for {about}}} passed, and your warning came late.',
  'causes.promise-broken-silently': 'The date{about, select, none {} other { for {about}}} passed, and nobody had said a word.',
  'causes.warned-early': 'You said early that the date{about, select, none {} other { for {about}}} would not hold.',
  'causes.warned-late': 'You said that the date{about, select, none {} other { for {about}}} would not hold when it was nearly there.',
  'causes.warned-again': 'You said once more that the date{about, select, none {} other { for {about}}} would not hold.',
  'causes.moved-late': 'You moved the date{about, select, none {} other { for {about}}} when it was nearly there.',
  'causes.no-date-given': '{name} has waited four weeks without any date{about, select, none {} other { for {about}}}.',
  'causes.delivered-without-date':
    '{about, select, none {It arrived, though no date was ever given.} other {{about} arrived, though no date was ever given.}}',
  // contact
  'causes.talked': 'You came and listened.',
  'causes.talked-again': 'You came again, and listened.',
  'causes.status-note': 'Your note said where things stand.',
  'causes.sponsor-half-hour': 'You gave {name} your half-hour.',
  'causes.walked-and-fixed': 'You came by, saw what was wrong, and it was put right.',
  'causes.walked-nothing-fixed': 'You came by and saw what was wrong. It stayed as it was.',
  'causes.no-contact': '{name} has not heard from you.',
  // service
  'causes.service-down':
    '{about, select, none {A service was down.} reliability {What they work with was down too often.} other {Down: {about}.}}',
  'causes.service-slow':
    '{about, select, none {A service was slow.} speed {Answers and help came more slowly than people expected.} other {Slow: {about}.}}',
  'causes.expectation-met': 'Things worked as people had come to expect.',
  'causes.expectation-missed':
    '{about, select, date {Dates held less well than people expected.} assurance {People do not quite believe that it will be done well.} tangibles {What people work with looks older than they expected.} other {Things worked less well than people had come to expect.}}',
  'causes.expectation-exceeded':
    '{about, select, none {Things worked better than people had come to expect.} reliability {Things ran more reliably than people expected.} speed {Answers and help came faster than people expected.} date {Dates held better than people expected.} assurance {People believe in the work more than they had come to expect.} tangibles {What people work with looks newer than they expected.} other {{about} heard from you more than people expected.}}',
  // team
  'causes.one-to-one': 'You took time for each other.',
  'causes.one-to-one-missed': 'Your time together was left out.',
  'causes.coached': 'You sat down for a longer talk about the work.',
  'causes.overtime': 'Longer hours than a normal week.',
  'causes.rested': 'A week with room to rest.',
  'causes.level-too-tight':
    '{about, select, none {You left less room than {name} could use.} other {{about}: you left less room than {name} could use.}}',
  'causes.checked-too-often': 'You looked over the shoulder often.',
  'causes.taken-over':
    '{about, select, none {You took the work into your own hands.} other {{about}: you took the work into your own hands.}}',
  'causes.project-live': '{about, select, none {Something that took weeks now works.} other {Live, after weeks of effort: {about}.}}',
  'causes.manager-hours': 'Your week was fuller than your hours.',
  'causes.manager-rest': 'Your week left room to rest.',
  // work
  'causes.worked': '{about, select, none {Work done.} other {Work on {about}.}}',
  'causes.worked-wrong': '{about, select, none {Work that must be done again.} other {Work on {about} that must be done again.}}',
  'causes.found-wrong': '{about, select, none {A fault in the work was found.} other {{about}: a fault in the work was found.}}',
  'causes.waiting': '{about, select, none {The need stayed open another week.} other {{about} stayed open another week.}}',
  // money
  'causes.ordered': '{about, select, none {An order went out.} other {Ordered: {about}.}}',
  'causes.running-cost': '{about, select, none {Running cost of what you bought.} other {Running cost: {about}.}}',
  'causes.emergency-purchase': '{about, select, none {Bought in a hurry.} other {Bought in a hurry: {about}.}}',
  'causes.event-cost': '{about, select, none {Paid for an answer you gave.} other {{about}: paid for.}}',
  // technology
  'causes.aged': '{about, select, none {It grew older.} other {Older: {about}.}}',
  'causes.repaired': '{about, select, none {It was repaired.} other {Repaired: {about}.}}',
  'causes.new-tickets': 'People asked for help.',
  'causes.tickets-solved': 'Requests were dealt with.',
  'causes.toil': '{about, select, none {Old kit asked for care.} other {{about} asked for care.}}',
  'causes.restore-tested': '{about, select, none {A restore was tried out.} other {{about}: a restore was tried out.}}',
  'causes.change-failed':
    '{about, select, none {A switch-over failed and was undone.} other {{about}: the switch-over failed and was undone.}}',
  // author's events
  'causes.event': '{about, select, none {Something happened.} other {{about}}}',
  'causes.choice': '{about, select, none {Your answer to a message.} other {Your answer: {about}}}',
  // expectations
  'causes.wait-felt-longer': 'People waited, and it felt longer than it was.',
  'causes.rumour': 'The corridor told {name} what to expect.',
  'causes.rumour-ended': '{name} heard from you again, and rumors ended.',
  'causes.got-used-to-it': '{about, select, none {{name} got used to what is better now.} other {{name} got used to it: {about}.}}',
  'causes.hopes-raised': '{name} heard a date, and hoped.',
  'causes.hopes-reset': '{name} heard in time what to expect instead.',
  'causes.early-win': '{about, select, none {A first success that all could see.} other {A first success that all could see: {about}.}}',
  'causes.early-win-faded': '{about, select, none {Users found faults in the first success.} other {Users found faults in {about}.}}',
  'causes.bought-too-soon':
    '{about, select, none {Bought before people were heard, and changed.} other {{about} was bought before people were heard, and had to be changed.}}',
  'causes.recovered': '{name} heard that you are sorry, why it happened, and what is different now.',
  'causes.shadow-it':
    '{about, select, none {A department bought its own.} other {{about} had waited long enough, and bought its own from your budget.}}',
  // changes
  'causes.freeze-broken':
    '{about, select, none {Something was changed in a week that was to stay quiet.} other {{about} was changed over in a week that was to stay quiet.}}',
  // risk
  'causes.common-cause':
    '{about, select, none {What two of a kind share failed for both.} other {{about} did not fail alone: what it shares with its twin failed for both.}}',
  'causes.left-out': '{about, select, none {It went live with parts left out.} other {{about} went live with parts left out.}}',
  'causes.debt-grew': 'What was left out grew a little dearer to put right.',
  'causes.made-good': '{about, select, none {What had been left out is made good.} other {{about}: what had been left out is made good.}}',
  // requests
  'causes.request-accepted': '{name} asked for a little more and got it.',
  'causes.request-traded': '{name} asked for a little more, and you agreed on what it takes.',
  'causes.request-refused': '{name} asked for a little more and did not get it.',
  'causes.request-unanswered': '{name} asked for something and heard nothing.',
  // the change board
  'causes.change-reviewed':
    '{about, select, none {An emergency change was looked into afterwards.} other {{about} went live as an emergency, and was looked into afterwards.}}',
  'causes.emergency-failed':
    '{about, select, none {An emergency change failed.} other {{about} was called an emergency, and failed all the same.}}',
  // fixes, notices, nights
  'causes.maintenance':
    '{about, select, none {Planned work took it away for a while.} other {Planned work on {about} took it away for a while.}}',
  'causes.not-announced':
    '{about, select, none {Nobody had been told, and people asked.} other {Nobody had been told about the work on {about}, and people asked.}}',
  'causes.patched': '{about, select, none {A security fix was made.} other {{about}: a security fix was made.}}',
  'causes.patch-failed': '{about, select, none {A fix made at night broke it.} other {{about}: the fix made at night broke it.}}',
  'causes.broken-into':
    '{about, select, none {Somebody came in through a hole that a fix would have closed.} other {Somebody came in through a hole in {about} that a fix would have closed.}}',
  'causes.called-at-night': '{about, select, none {Called at night.} other {Called at night: {about}.}}',
  'causes.on-call': 'A week on call: sleep with one ear open.',
  'causes.on-call-again': 'On call again, for the third week or more in a row.',
  // deciding anew
  'causes.made-smaller':
    '{about, select, none {It was made smaller, and nobody had asked them.} other {{about} was made smaller, and nobody had asked them.}}',
  'causes.kit-returned': '{about, select, none {Kit went back to the vendor.} other {{about}: what had been ordered went back.}}',
  'causes.stopped': '{about, select, none {It was stopped.} other {{about} was stopped.}}',
  'causes.promise-withdrawn':
    '{about, select, none {You stopped it, and told them yourself.} other {{about} was stopped, and you told them yourself.}}',
  'causes.asked-too-late':
    '{about, select, none {Asked to do with less after the date had passed.} other {{about}: asked to do with less after the date had passed.}}',
  'causes.scope-agreed': '{about, select, none {{name} knows what will not be there.} other {{name} knows what {about} will not have.}}',
  // messages and techniques
  'causes.letter': '{name} read your letter.',
  'causes.kicked-off':
    '{about, select, none {{name} heard at the start what to expect.} other {{name} heard at the start what to expect of {about}.}}',
  'causes.kick-off-vague':
    '{about, select, none {{name} heard nothing certain at the start, and hopes.} other {{about}: {name} heard nothing certain at the start, and hopes.}}',
  'causes.clinic': '{about, select, none {A clinic mended small troubles.} other {A clinic mended small troubles: {about}.}}',
  'causes.shown': '{about, select, none {{name} saw what it is.} other {{name} saw what it is: {about}.}}',
  'causes.shown-too-soon':
    '{about, select, none {{name} saw it unfinished, and hopes.} other {{name} saw it unfinished, and hopes: {about}.}}',
  'causes.left-hanging':
    '{about, select, none {A date passed, and nobody spoke of it.} other {The date for {about} passed, and nobody spoke of it.}}',
  'causes.owned-up': '{about, select, none {You owned that it did not come.} other {You owned that {about} did not come.}}',
  'causes.owned-up-again':
    '{about, select, none {You owned for the second time that it did not come.} other {You owned for the second time that {about} did not come.}}',
  'causes.learnt-together':
    '{about, select, none {The team looked for what let it happen.} other {{about}: the team looked for what let it happen.}}',
  'causes.culprit-named': '{about, select, none {Somebody was blamed for it.} other {{about}: somebody was blamed for it.}}',
  'causes.bought-blind':
    '{about, select, none {Bought before anybody knew what lay behind the wish, and changed.} other {{about} was bought before anybody knew what lay behind the wish, and had to be changed.}}',
  'causes.stopped-unannounced':
    '{about, select, none {Something was changed over in working hours, and work stopped.} other {{about} was changed over in working hours, and work stopped.}}',
  'causes.bad-news': '{name} heard that a date is in danger.',
  'causes.false-alarm': '{name} had made other plans after a warning, and then the date held.',
  // bounds
  'causes.limit': 'The scale ends here; the rest does not count.',
  // feedback
  'causes.feedback-given': 'You said what you had seen, and what it did.',
  'causes.praised': 'You said what had gone well.',
  'causes.blamed': '{about, select, none {Somebody was blamed.} other {{about} was blamed.}}',
  'causes.corrected-more-than-praised': 'Correction came more often than praise.',
  'causes.habit-drifts': 'A habit went on without a word.',
  'causes.habit-watched': '{about, select, none {Others saw a habit go on.} other {Others saw how {about} went on.}}',
  'causes.habit-mended': 'A habit that was named is mending.',
  // strain
  'causes.strained': 'The week took more than it gave.',
  'causes.eased': 'The week left room to recover.',
  // leaving
  'causes.restless': 'Another week in which leaving came to mind.',
  'causes.heard-out': 'You heard {name} out.',
  'causes.left': '{about, select, none {Somebody left.} other {{about} left.}}',
  // learning
  'causes.bridge-in-place':
    '{about, select, none {A bridge is in place} other {The bridge for {about} is in place}}; work for the main option begins anew.',
  'causes.bridge-replaced':
    '{about, select, none {A main option took the place of its bridge.} other {{about}: the main option took the place of the bridge.}}',
  'causes.course': '{about, select, none {A course.} other {A course for {about}.}}',
  // the sponsor
  'causes.urgent-order': '{about, select, none {A favor let an order skip the wait.} other {A favor let an order skip the wait: {about}.}}',
  'causes.expedited': '{about, select, none {Paid to have it sooner.} other {Paid to have it sooner: {about}.}}',
  'causes.sponsor-briefed': 'The sponsor knows where things stand, and owes you one.',
  'causes.sponsor-surprised': '{about, select, none {A date passed without a word.} other {{about}: the date passed without a word.}}',
  'causes.sponsor-overused': 'You asked {name} for help once too often in these months.',
  'causes.sponsor-unbriefed': 'You asked {name} for help with something they had heard nothing of.',
  'causes.escalated': '{about, select, none {The sponsor moved something for you.} other {The sponsor moved something for you: {about}.}}',
  'causes.ruled': '{about, select, none {The sponsor settled who comes first.} other {The sponsor settled that {about} waits their turn.}}',
  // more money
  'causes.case-granted':
    '{about, select, none {A case on one page brought more money.} other {A case on one page brought more money: {about}.}}',
  'causes.asked-again': 'You asked {name} for more money a second time within a quarter.',
  // risks signed for
  'causes.risk-told':
    '{about, select, none {{name} heard plainly what may go wrong.} other {{name} heard plainly what may go wrong: {about}.}}',
  'causes.risk-not-theirs':
    '{about, select, none {{name} signed for what is not theirs to judge.} other {{about} is not {name}’s to judge, and they had to sign for it.}}',
  'causes.risks-pushed': '{name} had to sign for one risk too many. It looks like a habit.',
  'causes.risk-was-signed':
    '{about, select, none {It happened, and {name} had known.} other {{about}: it happened, and {name} had known.}}',
  'causes.risk-played-down':
    '{about, select, none {It happened, and {name} had been told it would not.} other {{about}: it happened, and {name} had been told it would not.}}',
  'causes.risk-not-told':
    '{about, select, none {It could be seen coming, and {name} had heard nothing.} other {{about}: it could be seen coming, and {name} had heard nothing.}}',
  // hiring
  'causes.salary': '{about, select, none {A salary.} other {The salary of {about}.}}',
  'causes.contractor': '{about, select, none {A week of a contractor.} other {A week of {about}.}}',
  // walks
  'causes.walked-amid-outage': 'You came by while nothing worked here. They had hoped that you would be mending it.',
  // intent
  'causes.went-astray': 'Done as suited the piece in hand; nobody had said what it is for.',
  // questions
  'causes.put-off': 'You had a date with {name}, and something else took the time.',
  // work-arounds
  'causes.worked-around': 'Small faults that nobody reports, and ways round them.',
  // an untried change
  'causes.faults-found':
    '{about, select, none {Nobody had rehearsed it, so those who use it found the faults.} other {{about}: nobody had rehearsed it, so those who use it found the faults.}}',
} as const;
