// What a word of the game or of the trade means, in a sentence or two: opened from the word itself and listed in the glossary. Their
// names stand in `glossary.ts`.

export const terms = {
  'terms.approval': 'A yes that an order needs before it goes out, from finance or by three quotes. Until then nothing is bought.',
  'terms.at-once':
    'How many projects the team may have in hand. Each further one costs everybody who changes between them a share of the day.',
  'terms.audit': 'Going to look at what is really there. An inventory that nobody checks is partly wrong within a year.',
  'terms.back-up': 'A copy of data that is kept somewhere else. It is worth what its last restore test showed, and no more.',
  'terms.block': 'A few hours of your week that you give to one thing: a talk, an estimate, a test. You have a handful each week.',
  'terms.business-case': 'A written reason for spending money: what it costs, what it brings, what happens without it.',
  'terms.capacity': 'How much of the load something can carry at once. What is used most in the busiest week should stay well below it.',
  'terms.capital': 'Money that is spent once, on things that last (capital expenditure). What is ordered is gone, paid or not.',
  'terms.cause':
    'What really lies behind a wish. Two hours of looking tell it; it may be another one than was asked for, as when slow Wi-Fi is a full internet link.',
  'terms.change-board': 'People who look at risky changes before they are made, and say in which week (a change advisory board).',
  'terms.change-freeze': 'Weeks in which nothing may be changed, because a fault would cost too much then.',
  'terms.change-window': 'The day of the week on which a change disturbs nobody. What fails then costs little.',
  'terms.committed': 'Money that is ordered or promised to somebody, whether it has been paid or not. It is no longer yours to spend.',
  'terms.cut-over': 'Switching people from the old thing to the new one. The riskiest day of a project, and the shortest.',
  'terms.debt':
    'Work that was left out to be done sooner: papers, clearing up, training. It costs a little each week until it is made good (technical debt).',
  'terms.delegation': 'How much a lead may decide alone, in four steps: do as I say, ask me first, tell me after, yours.',
  'terms.delivery': 'The week in which an order is believed to arrive. Vendors are late more often than early.',
  'terms.emergency-change': 'A change that does not wait for the board. Fast, and more likely to fail.',
  'terms.energy':
    'What tiredness leaves of the team’s strength, 0 to 100. Overtime, nights on call and crises take it; quiet weeks give it back.',
  'terms.escalation': 'Asking somebody with more power to decide or to help. Useful when rare.',
  'terms.estimate': 'A few hours in which the team looks at the work before saying how long it takes. It turns a guess into a range.',
  'terms.expedite': 'Paying a vendor to send it sooner.',
  'terms.favours':
    'Favors that the sponsor would do you. Half-hours with them bring new ones; what is blocked, urgent orders and a few answers to messages use them.',
  'terms.forecast':
    'Twenty possible weeks in which it could be done, worked out from what you know now. Each dot is as likely as any other; count those before the flag.',
  'terms.forecast-at-completion':
    'Where the money would end if everything that is chosen were bought: what is left, less what goes out this week and what is chosen.',
  'terms.guess': 'The team’s single figure, given before anybody has looked. Real work is longer more often than shorter.',
  'terms.hours-lost': 'Working time of the people in this house that stopped or slow technology has cost since week 1, added up.',
  'terms.incident': 'Something that people use has stopped or has become slow, and nobody planned it.',
  'terms.key-person': 'The only one who can do something. While they are away, it waits; teaching a second person ends that.',
  'terms.latest-order':
    'The last day on which an order would still be here and installed in time, by the believed times. You hear of it a week ahead.',
  'terms.lead':
    'Whoever leads a project works on it first and answers for it. How well the room you leave fits their skill shows in pace and faults.',
  'terms.lead-time': 'Time from the order to the delivery. Most of a project’s weeks are spent waiting for it.',
  'terms.milestone': 'A date that everybody knows and nobody can move: a storm season, an audit, a fair.',
  'terms.mood': 'How somebody felt when you last saw them, and when that was. It may have changed since.',
  'terms.need': 'What somebody asked for, in their words. Every project begins with one.',
  'terms.on-call': 'Being the one who is rung up at night. Somebody then mends things sooner, and sleeps worse.',
  'terms.one-to-one':
    'A regular quiet talk with one person of the team, about them and what stands in their way. It is where bad news comes early.',
  'terms.options': 'The ways to meet a need, side by side. Doing it cheaply, well or very well are three projects with three prices.',
  'terms.overtime': 'Hours beyond the week that was agreed. Two weeks of it give more work, five give less.',
  'terms.p50': 'The figure that comes true half of the time: as often too low as too high. The tenth of twenty dots.',
  'terms.p80': 'The figure that is enough eight times in ten. The sixteenth of twenty dots: a careful date.',
  'terms.patch': 'A repair for a weakness in software. Waiting risks a break-in, hurrying risks a fault.',
  'terms.pilot': 'A few people get it first, so that what is wrong shows while it is small.',
  'terms.pre-mortem': 'Imagining that a project has failed and asking why, before it begins.',
  'terms.promise':
    'A date that you gave to a person. It is open until the thing is live, which keeps it, or the date passes, which breaks it. Telling somebody early that it moves costs far less than silence.',
  'terms.range': 'How much work is left, as two figures: half of the time the lower one is enough, eight times in ten the upper one.',
  'terms.redundancy': 'Having two of a thing, so that one may fail.',
  'terms.reported':
    'How far the work has come, as you are told. Where people feel safe that is how far it is; where they do not, it sounds better.',
  'terms.requests': 'A wish that comes on the side while the work is under way. Each is small, together they move the date (scope creep).',
  'terms.reserve': 'Money that is kept for what nobody foresaw. Something always comes; without a reserve it is bought in a hurry.',
  'terms.restore-test': 'Bringing data back from a back-up, to see that it can be done. A back-up that was never restored is a hope.',
  'terms.review':
    'Sitting down after something broke to learn what made it possible, without looking for somebody to blame (a post-mortem).',
  'terms.rework': 'Doing work again because of a fault that was found late.',
  'terms.risk': 'How likely it is to fail in a year. Fewer faults cost more money.',
  'terms.risk-acceptance':
    'A paper in which somebody who may decide it accepts a known risk, in plain words and until a date. It moves the decision to where it belongs.',
  'terms.run-cost': 'What a thing costs each month for as long as it is there: contracts, power, licenses. It has a budget of its own.',
  'terms.run-file': 'Everything that you decided in a run, as a file. Whoever opens it sees the same run again, day by day.',
  'terms.satisfaction':
    'How content the people of a department are with what they get from you, 0 to 100, measured against what they expected.',
  'terms.seed': 'The name of a run’s luck. The same seed gives everybody the same events, so that only decisions differ.',
  'terms.service': 'What people use and would miss: files, Wi-Fi, telephones. It runs on kit that they never see.',
  'terms.shadow-it': 'Technology that a department buys for itself because it waited too long. It works until it meets yours.',
  'terms.skill': '0 is a beginner who cannot be sent alone, 100 somebody who has done it for years. More skill is more speed.',
  'terms.slack': 'Hours of yours that nothing is planned for. Whatever comes up takes these first, and only then a block.',
  'terms.sponsor': 'The person who wants a project and speaks for it, and who can move what you cannot.',
  'terms.stakeholder': 'Anybody who gains or loses by what you do, and has a say in it.',
  'terms.standard-change': 'A change that has been made often and well, and needs nobody’s permission any more.',
  'terms.standing-week':
    'What you do every week without deciding it anew: one-to-ones, a status note, chasing orders. Kept until you change it.',
  'terms.status-note': 'A few lines to everybody about where things stand. It keeps rumors small, as long as it is true.',
  'terms.support': 'Work that nobody planned: questions, small repairs, looking after old kit. It comes before projects.',
  'terms.support-end': 'The date after which the maker mends nothing any more: no repairs of weaknesses, no spare parts.',
  'terms.three-year-cost':
    'The price and 36 months of running cost together. It shows when a cheap thing is dear (total cost of ownership).',
  'terms.trust':
    'How far those who have a say trust your word, 0 to 100, as the mean of all of them. Each person’s own stands on their card.',
  'terms.way-back': 'A tried way to return to the old thing when the new one fails on its first day (a rollback).',
} as const;
