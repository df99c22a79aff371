// Words complete in shape: a stand-in for a compiled scenario's texts, where a test needs some but says nothing of them.

import type { Prose, Texts } from '../../src/scenario/texts.ts';

const say = (text: string): Prose => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

export const sampleTexts: Texts = {
  title: 'Thirteen weeks of goodwill',
  requests: {},
  lang: 'en',
  minutes: 35,
  currency: 'USD',
  place: 'Harbor Relief Network',
  summary: say('A volunteer agency asks you to lead its computer project for thirteen weeks.'),
  brief: { from: 'ruth', text: say('Storms are due from week 9. Please do not surprise me in the grant report.') },
  floors: { cellar: { name: 'Cellar' }, shelter: { name: 'Shelter' }, casework: { name: 'Case work' }, office: { name: 'Office' } },
  departments: { shelter: { name: 'Shelter' }, hotline: { name: 'Hotline' }, casework: { name: 'Case work' }, office: { name: 'Office' } },
  services: { wifi: { name: 'Wi-Fi' }, cases: { name: 'Case database' }, internet: { name: 'Internet' } },
  skills: { network: { name: 'Network' }, servers: { name: 'Servers' }, desktop: { name: 'Computers' }, cabling: { name: 'Cabling' } },
  milestones: { storms: { name: 'Storm season' }, gala: { name: 'Gala' } },
  assets: {
    'old-server': { name: 'Old server', found: 'Two disks without a mirror.' },
    'usb-stick': { name: 'USB stick' },
    dsl: { name: 'DSL line' },
    'old-router': { name: 'Router' },
    hub: { name: 'Hub under the stairs' },
    'dead-ups': { name: 'UPS' },
    'shelter-ap': { name: 'Shelter Wi-Fi' },
    laptops: { name: 'Laptops' },
    'hotline-phones': { name: 'Hotline phones' },
  },
  stakeholders: {
    ruth: { name: 'Ruth Amsel', short: 'Ruth', role: 'directs the agency', about: 'Wants no surprises in the grant report.' },
    lamar: { name: 'Lamar Diggs', short: 'Lamar', role: 'runs the shelter', about: 'Wants Wi-Fi that survives dinner time.' },
    yesenia: { name: 'Yesenia Ruiz', short: 'Yesenia', role: 'leads case work', about: 'Says little. Her database stops twice a week.' },
    olsen: { name: 'Arne Olsen', short: 'Mr. Olsen', role: 'keeps the books', about: 'Has the only back-up in his drawer.' },
    kim: { name: 'Kim Sato', short: 'Kim', role: 'board treasurer', about: 'Likes receipts.' },
    joan: { name: 'Joan Pereira', short: 'Joan', role: 'answers the hotline', about: 'Loses calls when the line drops.' },
  },
  team: {
    tomas: { name: 'Tomás Reyes', short: 'Tomás', role: 'network, retired', about: 'Knows how; hates being told how.' },
    dana: { name: 'Dana Okafor', short: 'Dana', role: 'computers', about: 'The memory of the place.' },
    priya: { name: 'Priya Nair', short: 'Priya', role: 'student', about: 'Learns fast. Exams in week 6.' },
    reggie: { name: 'Reggie Bloom', short: 'Reggie', role: 'electrician', about: 'Cables, and nothing but cables.' },
  },
  projects: {
    server: {
      title: 'A server that survives the winter',
      short: 'Server',
      askedFor: say('The case database crashes twice a week. A faster computer, please.'),
      cause: say('One failing disk without a mirror; speed is not the problem.'),
      options: {
        refurbished: { label: 'Refurbished tower', note: 'No warranty.' },
        new: { label: 'New entry server', note: 'Three years, next day.' },
        hosted: { label: 'Hosted', note: 'No box to fail, but it needs the line.' },
      },
    },
    wifi: {
      title: 'Wi-Fi for the shelter',
      short: 'Wi-Fi',
      askedFor: say('Sixty guests and one router. You do the sums.'),
      options: {
        consumer: { label: 'Three shop routers', note: 'Here today.' },
        prosumer: { label: 'Six access points', note: 'The right size.' },
        enterprise: { label: 'Six with a licence', note: 'The best there is.' },
      },
    },
    'back-ups': {
      title: 'Back-ups that come back',
      short: 'Back-ups',
      askedFor: say('There is a stick. It is in my drawer.'),
      options: {
        disks: { label: 'Disks that rotate', note: 'Somebody has to carry them.' },
        nas: { label: 'A storage box and a copy elsewhere', note: 'Three copies, two places.' },
      },
    },
  },
  events: {
    'kick-off': {
      title: 'Done by the gala?',
      message: say('The donors come in week 11. I will tell them it works. Can I?'),
      choices: {
        'yes-now': { label: 'Yes, by the gala', because: 'Ruth needs something to say tonight.' },
        thursday: { label: 'You will have a range on Thursday', because: 'A date without a look is a guess.' },
      },
    },
    'borrow-tomas': {
      title: 'Can I have Tomás on Thursday?',
      message: say(
        'The first donors walk through on Saturday. The projector in the dining room has to work. Last year we improvised, and it showed.',
      ),
      known: 'Lamar told you in week 1 that donors pay for the winter.',
      choices: {
        lend: { label: 'Yes, Tomás is yours on Thursday', because: 'Donors pay for next year.' },
        projector: {
          label: 'I rent a projector and set it up myself',
          because: 'The server is already waiting for him.',
          reply: say('Fine. As long as there is a picture on the wall.'),
        },
      },
    },
  },
  goals: {
    'cases-safe': { label: 'Case work runs, and a restore has been seen to work' },
    'no-surprises': { label: 'No promise broken without warning' },
  },
  objectives: { ranges: { text: 'Asked for a date, answers with a range and a day for it.' } },
  verdicts: { good: { title: 'The winter can come', text: say('It holds.') } },
};
