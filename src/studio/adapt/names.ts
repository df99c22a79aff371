// Names of people from many places, for whoever has none at hand. Given name first, as it is called by; none is that of somebody known.

const NAMES: readonly string[] = [
  'Amara Okoye',
  'Jonas Lindqvist',
  'Mei Tanaka',
  'Rafael Ortega',
  'Leyla Demir',
  'Tomasz Zielinski',
  'Ananya Rao',
  'Kwame Boateng',
  'Hannah Vogt',
  'Samir Haddad',
  'Noa Peretz',
  'Linh Pham',
  'Oluwaseun Adeyemi',
  'Chiara Moretti',
  'Dmitri Volkov',
  'Aroha Parata',
  'Yusuf Rahman',
  'Ingrid Solberg',
  'Mateus Carvalho',
  'Sina Keller',
  'Esi Mensah',
  'Ravi Menon',
  'Camille Durand',
  'Bat-Erdene Ganbold',
  'Nadia Benali',
  'Owen Griffiths',
  'Pilar Fuentes',
  'Katarina Novak',
  'Malia Kealoha',
  'Tariq Aziz',
];

/** So many different names, beginning at a place of the list: asked again with another place, others come. */
export const namesFrom = (start: number, count: number): readonly string[] =>
  Array.from({ length: Math.min(count, NAMES.length) }, (_, index) => NAMES[(start + index) % NAMES.length] ?? '');
