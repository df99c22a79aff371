// Mistakes and strengths that a run showed. Each rule has a name for the mistake, what happened (with the names and figures of the
// evidence), what to try instead; a name for the strength that is its twin and what showed it; a lesson and where it comes from.
// Said of the week, never of the person, and never as a reproach.

export const findings = {
  'findings.mistake.promise-on-the-spot': 'A date given on the spot',
  'findings.happened.promise-on-the-spot':
    'You gave {name} week {promised} for {project}. A week later there was still no range behind that date.',
  'findings.instead.promise-on-the-spot': 'Try “I will bring you a range on Thursday”, and take two hours for the range first.',
  'findings.strength.promise-on-the-spot': 'A range before a date',
  'findings.shown.promise-on-the-spot': 'You knew the range for {project} before you gave {name} week {promised}.',
  'findings.lesson.promise-on-the-spot': 'A first guess tells how it goes when all goes well. Comparable work tells how it goes.',
  'findings.source.promise-on-the-spot': 'Kahneman and Tversky on the planning fallacy; Flyvbjerg on reference classes',

  'findings.mistake.start-everything': 'Everything begun at once',
  'findings.happened.start-everything':
    '{projects} projects were in work at the same time, with {people} people here. Your limit stood at {limit}.',
  'findings.instead.start-everything':
    'Let the team finish one thing that people can see before it begins the next. A limit of two does it.',
  'findings.strength.start-everything': 'Finished before the next was begun',
  'findings.shown.start-everything': 'Never more than two projects at once for three weeks, and {project} went live.',
  'findings.lesson.start-everything': 'Work in progress helps nobody yet. Fewer things at once come out sooner, all of them.',
  'findings.source.start-everything': 'Little’s law; Weinberg on switching; “The Phoenix Project”',

  'findings.mistake.green-backup': 'Copies that nobody has seen come back',
  'findings.happened.green-backup': '{asset}: for {weeks} weeks nobody tried whether a copy can be brought back.',
  'findings.instead.green-backup': 'Bring one file back today, and a whole system once a quarter. It costs two hours.',
  'findings.strength.green-backup': 'A restore tried before it was needed',
  'findings.shown.green-backup':
    '{worked, select, no {{asset}: you tried to bring a copy back, and found out in time that it would have failed.} other {{asset}: you saw a copy come back before anybody needed it.}}',
  'findings.lesson.green-backup': 'A back-up is a hope. A restore is a fact.',
  'findings.source.green-backup': 'GitLab’s report on its lost database, 2017; surveys by Veeam and Sophos',

  'findings.mistake.silent-slip': 'A date that slipped in silence',
  'findings.happened.silent-slip':
    '{name} counts on {project} in week {promised}. Your own figures said week {likely}, and {name} heard nothing.',
  'findings.instead.silent-slip':
    'Write four lines the same day: what is, what it means for them, what they can choose, when you will know more.',
  'findings.strength.silent-slip': 'A word while there was time',
  'findings.shown.silent-slip': 'You told {name} early that {project} was in danger, so {name} could plan anew.',
  'findings.lesson.silent-slip': 'A slip costs once. The surprise costs more than the slip.',
  'findings.source.silent-slip': 'Keil and others on bad news in projects, MIT Sloan Management Review, 2014',

  'findings.mistake.late-ordering': 'The truck came last',
  'findings.happened.late-ordering':
    '{how, select, blocked {For two weeks all project work waited for {project}. It is wanted in week {wanted} and could have been ordered in week {by}.} other {{project} is wanted in week {wanted}, so it had to be ordered by week {by}. The money was there, and nothing went out.}}',
  'findings.instead.late-ordering':
    'Order what takes long first, and settle the details while it is on its way; or find a bridge until it comes.',
  'findings.strength.late-ordering': 'Ordered while there was time',
  'findings.shown.late-ordering': 'The order for {project} went out well before week {by}, when it would have been the last moment.',
  'findings.lesson.late-ordering': 'What takes longest is often not work but waiting. Waiting can begin today.',
  'findings.source.late-ordering': 'Gartner on lead times for network equipment, 2022',

  'findings.mistake.crunch-as-plan': 'Long weeks became the plan',
  'findings.happened.crunch-as-plan':
    '{person} worked {hours} hours a week, {weeks} weeks on end. In the last of them that was true of {people, select, 1 {one person} other {{people} people}}.',
  'findings.instead.crunch-as-plan': 'Keep long weeks to two or three, give the time back, and cut what is to be done or move the date.',
  'findings.strength.crunch-as-plan': 'A sprint that ended',
  'findings.shown.crunch-as-plan': 'The long weeks of {person} were over before they told.',
  'findings.lesson.crunch-as-plan': 'Overtime is borrowed from next month, at a high rate.',
  'findings.source.crunch-as-plan': 'Business Roundtable on scheduled overtime; Abdel-Hamid and Madnick',

  'findings.mistake.cancelled-one-to-ones': 'No time for each other',
  'findings.happened.cancelled-one-to-ones':
    'In {weeks} weeks less than half of the talks that were due took place with {person}{people, select, 1 {} other {, and with others, {people} in all}}.',
  'findings.instead.cancelled-one-to-ones':
    'Half an hour at a fixed time, their subjects first. Move it when you must, and do not drop it.',
  'findings.strength.cancelled-one-to-ones': 'Time for each other, in full weeks too',
  'findings.shown.cancelled-one-to-ones':
    'In {weeks} weeks, full ones among them, you kept every talk that was due, with all {people} of them.',
  'findings.lesson.cancelled-one-to-ones': 'Who is never asked tells you last, and sometimes by leaving.',
  'findings.source.cancelled-one-to-ones': 'Gallup on meaningful feedback; Manager Tools',

  'findings.mistake.cowboy-change': 'A switch-over on a thin rope',
  'findings.happened.cowboy-change':
    '{missing, select, window {{project} was switched over while people were at work, outside the window.} rehearsal {{project} was a difficult switch-over, and nobody had rehearsed it.} other {{project} was a difficult switch-over without a way back.}}',
  'findings.instead.cowboy-change':
    'In the window, rehearsed, with a way back that somebody has tried, and a word to those who will feel it.',
  'findings.strength.cowboy-change': 'A careful switch-over',
  'findings.shown.cowboy-change': '{project} was difficult, and it went over in the window, rehearsed, with a way back.',
  'findings.lesson.cowboy-change': 'Most outages are made by changes. The careful ones cost an evening.',
  'findings.source.cowboy-change': 'ITIL 4 on change enablement; Uptime Institute surveys',

  'findings.mistake.big-bang': 'Everybody at once',
  'findings.happened.big-bang':
    '{project} went over for {people} people at the same moment, {users} of the house, with nobody trying it first.',
  'findings.instead.big-bang': 'Let the friendliest tenth go first. A week with them tells you more than a month of planning.',
  'findings.strength.big-bang': 'A few friends first',
  'findings.shown.big-bang':
    '{project} concerns {users} of the house, and {how, select, steps {it went out in steps, so that each could teach the next.} other {a few friendly people tried it first.}}',
  'findings.lesson.big-bang': 'Whatever can go wrong will teach you. Let it teach you on a few.',
  'findings.source.big-bang': 'Flyvbjerg and Gardner on modular projects; the DORA reports',

  'findings.mistake.hero-technician': 'The manager at the workbench',
  'findings.happened.hero-technician':
    'In four weeks {hours} of yours went into doing the work yourself, {part} of the time that questions left you, most of it on {project}. {left, select, talks {Talks with the team were left out.} other {Somebody who waits for a date heard nothing.}}',
  'findings.instead.hero-technician':
    'Give your hands two hours a week and no more. Hand over what it is for, and agree when you will look in.',
  'findings.strength.hero-technician': 'Handed over, and left there',
  'findings.shown.hero-technician': '{project} went live in the hands of its lead, and you never took it out of them.',
  'findings.lesson.hero-technician': 'The best technician of the house is worth more with four others who can.',
  'findings.source.hero-technician': 'Walker, “Saving Your Rookie Managers from Themselves”, 2002; Watkins, “The First 90 Days”',

  'findings.mistake.delegation-misfit': 'A rein that did not fit',
  'findings.happened.delegation-misfit':
    '{how, select, loose {{person} had a free hand with {project}, new work for {person}, and for two weeks nobody sat down together.} other {{person} knows the work on {project} well, and for two weeks was told each step.}}',
  'findings.instead.delegation-misfit':
    'Ask how often they have done it. New work wants a purpose, limits and a first date to look at it; known work wants to be left alone.',
  'findings.strength.delegation-misfit': 'As much room as fits',
  'findings.shown.delegation-misfit':
    '{how, select, free {{person} knows the work on {project} and had a free hand with it.} other {{person} was new to the work on {project}, and you sat down together on the way.}}',
  'findings.lesson.delegation-misfit': 'Letting go is not the same as going away.',
  'findings.source.delegation-misfit': 'Humphrey and others on autonomy at work, 2007; Hackman and Oldham',

  'findings.mistake.no-reserve': 'Nothing kept back',
  'findings.happened.no-reserve':
    '{how, select, money {Before half-time you had {money} left for what nobody had thought of, {part} of the budget.} over {Before half-time you were {money} over the budget, {part} of it, and had nothing left for what nobody had thought of.} other {{coins} of the {dates} dates you gave with a figure for your confidence were coin flips.}}',
  'findings.instead.no-reserve':
    'Keep a tenth of the money until two thirds of the way, and give dates that you would keep four times out of five.',
  'findings.strength.no-reserve': 'Something kept back',
  'findings.shown.no-reserve': 'At half-time you still had {money}, {part} of the budget, for what nobody had thought of.',
  'findings.lesson.no-reserve': 'Four coin flips all come up heads once in sixteen times.',
  'findings.source.no-reserve': 'Buehler and others on deadlines, 1994; AACE on contingency',

  'findings.mistake.firefighting': 'Putting out fires, week after week',
  'findings.happened.firefighting':
    'In {weeks} weeks {hours} of your time and your team’s, {part} of it all, went into what came unasked. Not one block and no half-day of learning went into what would keep it from coming.',
  'findings.instead.firefighting':
    'Keep two hours a week for the cause of what comes most often: look at the old kit, try a restore, ask why.',
  'findings.strength.firefighting': 'Time for what keeps fires from starting',
  'findings.shown.firefighting':
    '{part} of all hours went into what came unasked, and still you did something against it in {kept} of {weeks} weeks.',
  'findings.lesson.firefighting': 'What is urgent eats what is important, and then there is more that is urgent.',
  'findings.source.firefighting': 'Walker, 2002; “The Visible Ops Handbook”',

  'findings.mistake.not-managing-up': 'Silence toward the top',
  'findings.happened.not-managing-up': '{name} has most to say here, and heard nothing from you for {weeks} weeks.',
  'findings.instead.not-managing-up': 'Half an hour every two weeks: what is well, what is in danger, which decision you need.',
  'findings.strength.not-managing-up': 'No surprises for the top',
  'findings.shown.not-managing-up': 'In {weeks} weeks {name} never waited more than two weeks to hear from you.',
  'findings.lesson.not-managing-up': 'Who pays for it can help you, and only with what they know.',
  'findings.source.not-managing-up': 'Watkins, “The First 90 Days”; Walker, 2002',

  'findings.mistake.only-upward': 'The quiet ones heard nothing',
  'findings.happened.only-upward':
    '{how, select, promised {{name} was promised something, and heard nothing for {weeks} weeks.} other {Most of your talks went to the two with most to say. {name}’s people will feel this work, and {name} heard nothing for {weeks} weeks.}}',
  'findings.instead.only-upward': 'Write down who will feel it, and see each of them once a month. An hour on their floor does it.',
  'findings.strength.only-upward': 'An ear for the quiet ones',
  'findings.shown.only-upward': 'You went to {name}, who says little and has little to say, and nobody who waits was left without a word.',
  'findings.lesson.only-upward': 'Quiet people vote, too, with what they stop telling you.',
  'findings.source.only-upward': 'Center for Creative Leadership on first-time managers; Mendelow on stakeholders',

  'findings.mistake.ready-fire-aim': 'Decided first, listened later',
  'findings.happened.ready-fire-aim':
    '{shots} large steps in the first three weeks, and you had listened to {heard, select, 0 {none} other {{heard}}} of the {people} who matter most.',
  'findings.instead.ready-fire-aim':
    'An hour each with those who matter first. One small thing that is truly wanted makes a better beginning than three large ones.',
  'findings.strength.ready-fire-aim': 'Listened first',
  'findings.shown.ready-fire-aim': 'Before the first large order you had listened to {heard} of the {people} who matter most.',
  'findings.lesson.ready-fire-aim': 'A quick answer to the wrong question has to be paid twice.',
  'findings.source.ready-fire-aim': 'Watkins, “The First 90 Days”',

  'findings.mistake.squeaky-wheel': 'The loudest voice set the order',
  'findings.happened.squeaky-wheel':
    'In three weeks {part} of the work went to what the loud ask for. {how, select, unheard {{name} asks quietly for {project}, and nobody asked what waiting costs.} other {{name} waits for {project} and said what that costs: {cost} a week for each day of its work, against {other}.}}',
  'findings.instead.squeaky-wheel': 'Put the list with its costs on the wall, and let those who ask trade places among themselves.',
  'findings.strength.squeaky-wheel': 'The order by what waiting costs',
  'findings.shown.squeaky-wheel':
    '{project} costs most to wait for, {cost} a week for each day of its work, and had most of the work, though {name} asks quietly and louder ones wait.',
  'findings.lesson.squeaky-wheel': 'Volume says who is near. It does not say what waiting costs.',
  'findings.source.squeaky-wheel': 'Reinertsen, “The Principles of Product Development Flow”; Covey',

  'findings.mistake.key-person': 'All of it through one pair of hands',
  'findings.happened.key-person':
    'In {weeks} weeks {part} of all project work went through {person}. {how, select, sole {Nobody else can do it, and nobody was learning it.} other {{other} could have taken a share.}}',
  'findings.instead.key-person':
    'Give a second one the next piece of it, with the first one in call; or half a day a week beside whoever can. It goes slower twice.',
  'findings.strength.key-person': 'Work that stands on many hands',
  'findings.shown.key-person': 'In {weeks} weeks {people} people carried a share of the project work.',
  'findings.lesson.key-person': 'A plan with one pulse stops with it: for a vacation, a cold, or a better offer.',
  'findings.source.key-person': 'Kim, Behr and Spafford, “The Phoenix Project”',

  'findings.mistake.sunk-cost-march': 'On and on, because so much was spent',
  'findings.happened.sunk-cost-march':
    '{project} was said to take {said}. At its pace it comes to {now}, and for three weeks nobody decided about it anew.',
  'findings.instead.sunk-cost-march': 'Stop for two hours. Ask for a new range, and whether you would begin it today.',
  'findings.strength.sunk-cost-march': 'Asked anew when it grew',
  'findings.shown.sunk-cost-march': '{project} had grown, and you looked and decided anew.',
  'findings.lesson.sunk-cost-march': 'What is spent is spent. Only what is still to pay can be saved.',
  'findings.source.sunk-cost-march': 'Keil and others on projects that go on too long, 2000',

  'findings.mistake.false-economy': 'Cheap to buy, dear to own',
  'findings.happened.false-economy':
    '{project}: you bought the cheapest, at {price}. Over three years, with its failures, it comes to {whole}; another that does no less to {other}.',
  'findings.instead.false-economy':
    'Put price, running cost and failures of three years on one page, and let whoever pays decide with you.',
  'findings.strength.false-economy': 'The whole cost, not the price',
  'findings.shown.false-economy': '{project}: not the cheapest to buy, and at {whole} over three years the cheapest to own.',
  'findings.lesson.false-economy': 'The invoice comes once. What it costs to keep comes every month.',
  'findings.source.false-economy': 'Gartner on total cost of ownership',

  'findings.mistake.gold-plating': 'More than was needed',
  'findings.happened.gold-plating':
    'What you ordered for {project} carries {size} of what is needed. Kit of the size that is needed would have left {saved} more, enough for {other}, which goes without.',
  'findings.instead.gold-plating': 'Write down the need in figures before you look at kit, and ask what breaks with the smaller one.',
  'findings.strength.gold-plating': 'The size that was needed',
  'findings.shown.gold-plating': '{project} carries {size} of what is needed, though there was a larger one to have.',
  'findings.lesson.gold-plating': 'Room that nobody uses was paid with something that somebody lacks.',
  'findings.source.gold-plating': 'Watkins, “The First 90 Days”; Walker, 2002',

  'findings.mistake.deferring-the-boring': 'The dull old box had to wait',
  'findings.happened.deferring-the-boring':
    '{asset} is old, and that has been known for {weeks} weeks. {project} would replace it and could be paid for, and {part} of what you ordered went into what is new.',
  'findings.instead.deferring-the-boring': 'Keep a fifth of time and money for what merely has to go on working.',
  'findings.strength.deferring-the-boring': 'Replaced before it broke',
  'findings.shown.deferring-the-boring': 'You ordered {project} while {asset} still ran.',
  'findings.lesson.deferring-the-boring': 'Wear has no voice in any meeting but yours.',
  'findings.source.deferring-the-boring': 'Beyer and others, “Site Reliability Engineering”; studies of aging servers',

  'findings.mistake.single-vendor': 'The vendor’s hope became your promise',
  'findings.happened.single-vendor':
    'The vendor of {project} said week {quoted}, and you promised {name} week {promised}. For three weeks nobody called the vendor.',
  'findings.instead.single-vendor': 'Call every week, promise by the careful end of the lead, and know what you would do without it.',
  'findings.strength.single-vendor': 'A call to the vendor',
  'findings.shown.single-vendor':
    '{told, select, late {You called the vendor of {project} and heard early that it comes later.} other {You called the vendor of {project} and know that it is on its way.}}',
  'findings.lesson.single-vendor': 'One delivery in six comes late, and seldom says so by itself.',
  'findings.source.single-vendor': 'APQC on deliveries on time; Gartner on lead times',

  'findings.mistake.yes-to-all': 'Yes to everybody',
  'findings.happened.yes-to-all':
    'In {weeks} weeks you said yes to {yes} of {asked} things that were asked for on the side, with somebody who had to do them at {load} of their time.',
  'findings.instead.yes-to-all': 'A no with options: not now, and here is what each of them would push aside. Let the asker choose.',
  'findings.strength.yes-to-all': 'A no that helped',
  'findings.shown.yes-to-all':
    'With somebody who had to do it at {load} of their time you answered {traded, select, 1 {a wish} other {{traded} wishes}} with a trade or with options in place of a plain yes.',
  'findings.lesson.yes-to-all': 'Every yes is a silent no to something that was promised.',
  'findings.source.yes-to-all': 'Covey on priorities; Ury, The Power of a Positive No',

  'findings.mistake.silent-scope-creep': 'A goal that moved while its date stood',
  'findings.happened.silent-scope-creep':
    '{project} took on {yes} additions, {work} of work in all, and the date that {name} was given stayed as it was.',
  'findings.instead.silent-scope-creep': 'Say with each addition what it moves: the date, the cost, or another part that leaves.',
  'findings.strength.silent-scope-creep': 'An addition with its price',
  'findings.shown.silent-scope-creep': '{name} wanted more of {project}, and you said what it would move.',
  'findings.lesson.silent-scope-creep': 'Who moves the goal and keeps the date has made a new promise in secret.',
  'findings.source.silent-scope-creep': 'PMI, PMBOK on scope control',

  'findings.mistake.avoided-hard-talk': 'A talk that did not take place',
  'findings.happened.avoided-hard-talk': 'For {weeks} weeks something in how {person} works stood there to be said, and nobody said it.',
  'findings.instead.avoided-hard-talk': 'Within two days, alone, about one thing: when it was, what you saw, what it did. Then listen.',
  'findings.strength.avoided-hard-talk': 'A clear word, soon',
  'findings.shown.avoided-hard-talk': 'You told {person} what you saw and what it did, soon after you saw it.',
  'findings.lesson.avoided-hard-talk': 'While you spare yourself a talk, the others pay for it.',
  'findings.source.avoided-hard-talk': 'CCL on situation, behavior and impact; Scott, Radical Candor',

  'findings.mistake.cavalry-too-late': 'Help that arrived as work',
  'findings.happened.cavalry-too-late':
    '{person} joined {project} about {left, select, 1 {a week} other {{left} weeks}} before the date that {name} had, and takes {ramp, select, 1 {a week} other {{ramp} weeks}} to find their feet.',
  'findings.instead.cavalry-too-late': 'Bring people in early, and give them a piece of their own. Near the date, move the date.',
  'findings.strength.cavalry-too-late': 'Help in good time',
  'findings.shown.cavalry-too-late':
    '{person} joined {project} about {left, select, 1 {a week} other {{left} weeks}} before the date that {name} had: time to find their feet, which takes {ramp, select, 1 {a week} other {{ramp} weeks}}.',
  'findings.lesson.cavalry-too-late': 'People who come late to a late project make it later.',
  'findings.source.cavalry-too-late': 'Brooks, The Mythical Man-Month; Hsia and others 1999',

  'findings.mistake.blame': 'It broke, and nobody learned from it',
  'findings.happened.blame':
    '{how, select, blamed {Your report on {asset} named somebody.} other {{asset} kept people from working for half a day or more. Two weeks after it worked again nobody had looked into what let it happen.}}',
  'findings.instead.blame':
    'Sit down with those who were there: what happened, what let it happen, what changes, who does that by when. Names belong to the last line only.',
  'findings.strength.blame': 'Learned together from what broke',
  'findings.shown.blame': '{asset} had broken, and you looked into what let it happen without asking whose fault it was.',
  'findings.lesson.blame': 'Where somebody is named, the next trouble is told a day later.',
  'findings.source.blame': 'Beyer and others, “Site Reliability Engineering”, on post-mortems without blame',
} as const;
