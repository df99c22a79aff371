// The wizard that adapts a scenario to somebody's workplace, and what kinds of workplaces call things. Lists are parted by |.

export const adapt = {
  'adapt.title': 'Adapt to my workplace',
  'adapt.about': 'Eight questions. Leave out whatever you like: it stays as it is.',
  'adapt.step': 'Question {step} of 8',
  'adapt.back': 'Back',
  'adapt.next': 'Next',
  'adapt.skip': 'Finish with what is filled in',
  'adapt.finish': 'Finish',
  'adapt.leave': 'To the beginning',
  'adapt.loading': 'Reading the scenario…',
  'adapt.making': 'Making your scenario…',
  'adapt.failed': 'This scenario could not be read. Choose another one.',
  'adapt.preview': 'Your scenario so far',
  'adapt.preview-people': '{count} people work here',
  'adapt.preview-team': 'With {names}',
  'adapt.preview-money': '{amount} to spend',

  'adapt.q.base': 'What do you begin with?',
  'adapt.q.base-note':
    'Its story comes along: choose what is nearest to your place. You change what things are called, and how large they are; other words you change afterward, in the texts.',
  'adapt.q.trade': 'What kind of place is yours?',
  'adapt.q.trade-note': 'It fills in names that you can change in the next questions.',
  'adapt.q.place': 'What is it called?',
  'adapt.q.place-name': 'Name of the place',
  'adapt.q.place-title': 'Title of the scenario',
  'adapt.q.place-note': 'Learners see both on the first page.',
  'adapt.q.floors': 'Which floors or houses does it have?',
  'adapt.q.floors-note': 'From the lowest to the highest.',
  'adapt.floor-of': 'Floor {number}',
  'adapt.q.departments': 'Who works there?',
  'adapt.q.departments-note':
    'The departments keep their shares. Equipment and requests for help grow and shrink with the number of people, so that it stays as hard as it is.',
  'adapt.q.people': 'People in all',
  'adapt.no-number': 'A whole number from 1 to {most}, please. Until then it stays at {was}.',
  'adapt.too-long': 'At most {most} letters, please. Until then it stays {was}.',
  'adapt.first-too-long': 'A first name of at most {most} letters, please: it stands on small labels. Until then they stay {was}.',
  'adapt.q.names': 'What are they called?',
  'adapt.q.names-note': 'Any culture can play any part. Leave names of real colleagues out.',
  'adapt.q.names-others': 'Suggest names',
  'adapt.q.money': 'How much money is there?',
  'adapt.q.money-note': 'All prices go with it, so that what is dear stays dear.',
  'adapt.q.capital': 'To spend once',
  'adapt.q.currency': 'Currency',
  'adapt.q.kit': 'What is there to roll out?',
  'adapt.q.kit-note': 'Call services and equipment as they are called at your place.',
  'adapt.q.services': 'Services',
  'adapt.q.assets': 'Equipment of week 1',

  'adapt.done': 'Your scenario is ready',
  'adapt.done-note':
    'It opens in the studio, where you can change everything else. Under Texts stands all that is read, in the order of the story: look there for words of the old trade.',
  'adapt.done-errors':
    '{count, plural, one {It has 1 problem; the studio shows where.} other {It has # problems; the studio shows where.}}',
  'adapt.done-read':
    '{count, plural, one {1 text still speaks of the old place or trade, or names a figure that may have changed} other {# texts still speak of the old place or trade, or name a figure that may have changed}}',
  'adapt.done-read-note': 'The studio leads you through exactly these, under Texts: change what does not fit, tick off what may stay.',
  'adapt.done-read-more': 'And {count} more.',
  'adapt.done-translations':
    'The translation ({languages}) went along with the same names and figures{count, plural, =0 {.} one {; 1 of its texts no longer fits what it translates, and the studio marks it with a warning.} other {; # of its texts no longer fit what they translate, and the studio marks each with a warning.}}',
  'adapt.done-translation': 'The translation',
  'adapt.done-keep': 'Keep it',
  'adapt.done-leave': 'Leave it out',
  'adapt.done-open': 'Open it in the studio',

  'adapt.trade.same': 'As it is',
  'adapt.trade.clinic': 'Clinic or care home',
  'adapt.trade.school': 'School',
  'adapt.trade.workshop': 'Workshop or plant',
  'adapt.trade.town-hall': 'Town hall',
  'adapt.trade.shop': 'Shop',
  'adapt.trade.charity': 'Charity',
  'adapt.floors.clinic': 'Basement|Reception|Ward 1|Ward 2|Ward 3|Offices|Laboratory|Roof',
  'adapt.floors.school': 'Basement|Entrance and hall|First floor|Second floor|Science wing|Staff room|Library|Roof',
  'adapt.floors.workshop': 'Basement|Shop floor|Assembly|Stores|Design office|Offices|Canteen|Roof',
  'adapt.floors.town-hall': 'Basement|Front desks|Registry|Planning|Social services|Mayor’s office|Archive|Roof',
  'adapt.floors.shop': 'Basement|Sales floor|Stockroom|Workshop|Offices|Online shop|Showroom|Roof',
  'adapt.floors.charity': 'Basement|Open house|Advice|Kitchen|Offices|Training rooms|Store|Roof',
  'adapt.departments.clinic': 'Nursing|Doctors|Reception|Laboratory|Billing|Pharmacy|Therapy|Kitchen',
  'adapt.departments.school': 'Teachers|Students|School office|Library|Caretakers|After-school care|Counseling|Canteen',
  'adapt.departments.workshop': 'Production|Design|Purchasing|Shipping|Accounting|Sales|Quality|Maintenance',
  'adapt.departments.town-hall': 'Front desks|Registry|Planning|Social services|Finance|Parks|Archive|Mayor’s office',
  'adapt.departments.shop': 'Sales floor|Stockroom|Online shop|Accounting|Workshop|Deliveries|Marketing|Management',
  'adapt.departments.charity': 'Open house|Advice|Volunteers|Fundraising|Office|Kitchen|Training|Outreach',
  'adapt.kit.clinic':
    'computers=Ward computers|server=Server for patient files|access-points=Wi-Fi on the wards|phones=Nurse-call phones|back-up=Back-up of patient files',
  'adapt.kit.school':
    'computers=Classroom laptops|server=School server|access-points=Classroom Wi-Fi|phones=Office phones|back-up=Back-up of marks and files',
  'adapt.kit.workshop':
    'computers=Terminals on the shop floor|server=Server for orders|access-points=Wi-Fi in the hall|phones=Cordless phones|back-up=Back-up of drawings',
  'adapt.kit.town-hall':
    'computers=Desk computers|server=Server for the registry|access-points=Public Wi-Fi|phones=Desk phones|back-up=Back-up of the files',
  'adapt.kit.shop':
    'computers=Tills and tablets|server=Server for stock|access-points=Wi-Fi on the sales floor|phones=Shop phones|back-up=Back-up of stock and sales',
  'adapt.kit.charity':
    'computers=Shared laptops|server=Server for case files|access-points=Guest Wi-Fi|phones=Hotline phones|back-up=Back-up of case files',
} as const;
