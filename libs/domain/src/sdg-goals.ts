/**
 * The Sustainable Development Goals as reference data: 17 goals with 169 targets, by the numbers that the world uses and
 * with short labels in this house's own words, for finding one's way. What a goal or a target demands is said by its
 * source alone.
 */

/** Where their wording stands. */
export const SDG_SOURCE = { document: 'A/RES/70/1', address: 'https://sdgs.un.org/goals' } as const;

export interface SdgTarget {
  /** Such as 9.1 or 9.a. */
  code: string;
  label: string;
}

export interface SdgGoal extends SdgTarget {
  targets: readonly SdgTarget[];
}

/** The targets with a number, and the means of implementation, which have a letter. */
const goal = (code: string, label: string, numbered: readonly string[], lettered: readonly string[]): SdgGoal => ({
  code,
  label,
  targets: [
    ...numbered.map((words, at) => ({ code: `${code}.${at + 1}`, label: words })),
    ...lettered.map((words, at) => ({ code: `${code}.${'abcd'.charAt(at)}`, label: words })),
  ],
});

/** Made once it is asked for, so that a screen without goals carries none of it. */
const make = (): readonly SdgGoal[] => [
  goal(
    '1',
    'Poverty',
    [
      'Nobody in extreme poverty',
      'Halve poverty as each country defines it',
      'Social protection for all',
      'Land, property, services and finance for all',
      'Fewer poor people exposed to shocks and disasters',
    ],
    ['Resources for ending poverty', 'Policies that serve poor people'],
  ),
  goal(
    '2',
    'Hunger and farming',
    [
      'Enough safe food all year',
      'No malnutrition',
      'Twice the yield and income of small farms',
      'Farming that lasts and withstands the climate',
      'Diversity of seeds and breeds',
    ],
    ['Money for rural areas and farm research', 'Fair trade in farm goods', 'Food markets that work and inform'],
  ),
  goal(
    '3',
    'Health',
    [
      'Fewer deaths of mothers',
      'No avoidable deaths of small children',
      'An end to the great epidemics',
      'Fewer early deaths by chronic disease; mental health',
      'Prevention and treatment of addiction',
      'Half as many deaths on the roads',
      'Sexual and reproductive health care',
      'Health care that everybody can afford',
      'Less illness from pollution and chemicals',
    ],
    [
      'Tobacco control',
      'Vaccines and medicines for poorer countries',
      'Money and staff for health',
      'Warning of risks to health',
    ],
  ),
  goal(
    '4',
    'Education',
    [
      'Free schooling that ends with results',
      'Care and learning before school',
      'Affordable vocational and higher education',
      'Skills for work, digital ones too',
      'No gaps in access to education',
      'Reading and arithmetic',
      'Learning for a sustainable world',
    ],
    ['Schools that are safe and open to all', 'Scholarships for poorer countries', 'More qualified teachers'],
  ),
  goal(
    '5',
    'Equality of the sexes',
    [
      'No discrimination against women and girls',
      'No violence against women and girls',
      'No forced or child marriage, no mutilation',
      'Unpaid care valued and shared',
      'Women in leadership and decisions',
      'Reproductive health and rights',
    ],
    ['Equal economic rights', 'Technology that empowers women', 'Laws and policies for equality'],
  ),
  goal(
    '6',
    'Water and sanitation',
    [
      'Safe drinking water for all',
      'Toilets and hygiene for all',
      'Cleaner water, less waste in it',
      'Thrifty use of water',
      'Joint management of waters',
      'Water ecosystems protected',
    ],
    ['Help with water and sanitation', 'Local people have a say'],
  ),
  goal(
    '7',
    'Energy',
    ['Modern energy for all', 'A larger share of renewables', 'Energy used twice as well'],
    ['Shared research and clean technology', 'Energy networks for poorer countries'],
  ),
  goal(
    '8',
    'Work and the economy',
    [
      'Growth, most of all where it is least',
      'Productivity by technology and innovation',
      'Policies for jobs and small firms',
      'Growth with less use of nature',
      'Decent work and equal pay for all',
      'Fewer young people without work or school',
      'No forced labour, no child labour',
      'Labour rights and safe workplaces',
      'Tourism that lasts and helps its place',
      'Banks and insurance within reach of all',
    ],
    ['Aid for trade', 'A plan for jobs for the young'],
  ),
  goal(
    '9',
    'Industry, innovation and infrastructure',
    [
      'Reliable and resilient infrastructure for all',
      'Industry that includes',
      'Credit and markets for small firms',
      'Cleaner industry and infrastructure',
      'More research and better technology',
    ],
    [
      'Help with infrastructure for poorer countries',
      'Own technology in developing countries',
      'Affordable access to the Internet',
    ],
  ),
  goal(
    '10',
    'Less inequality',
    [
      'Faster income growth for the poorest',
      'Everybody included',
      'Equal chances, no discriminating laws',
      'Wages, taxes and protection for equality',
      'Financial markets under better rules',
      'A voice for developing countries',
      'Safe and orderly migration',
    ],
    ['Better terms of trade for poorer countries', 'Aid where need is greatest', 'Cheaper transfers by migrants'],
  ),
  goal(
    '11',
    'Cities and communities',
    [
      'Decent homes, no slums',
      'Public transport for all',
      'Towns planned with their people',
      'Heritage kept safe',
      'Fewer victims of disasters',
      'Cleaner air and less waste in cities',
      'Green and public spaces for all',
    ],
    ['Town and country planned together', 'Cities prepared for climate and disasters', 'Help with building that lasts'],
  ),
  goal(
    '12',
    'Consumption and production',
    [
      'Programmes for sustainable consumption',
      'Careful use of natural resources',
      'Half as much food wasted',
      'Chemicals and waste handled soundly',
      'Less waste, more reuse',
      'Companies that report on sustainability',
      'Public money buys sustainably',
      'People informed for sustainable lives',
    ],
    ['Science for sustainable consumption', 'Knowing what tourism does', 'No subsidies for wasting fossil fuels'],
  ),
  goal(
    '13',
    'Climate',
    ['Resilience to climate hazards', 'Climate in national policies', 'Knowledge and capacity on climate'],
    ['Money for climate action in poorer countries', 'Capacity for climate planning'],
  ),
  goal(
    '14',
    'Oceans',
    [
      'Less pollution of the sea',
      'Marine ecosystems protected',
      'Less acid oceans',
      'No overfishing',
      'Protected coasts and seas',
      'No subsidies for overfishing',
      'More income from the sea for small islands',
    ],
    ['Marine science and technology', 'Access for small fishers', 'The law of the sea applied'],
  ),
  goal(
    '15',
    'Land and nature',
    [
      'Ecosystems on land and in rivers kept',
      'Forests managed and restored',
      'Deserts held back, soil restored',
      'Mountain ecosystems kept',
      'Species saved from extinction',
      'Shared benefits of genetic resources',
      'No poaching and trafficking',
      'Invasive species held back',
      'Nature counted in planning',
    ],
    ['Money for biodiversity', 'Money for forests', 'Help against poaching'],
  ),
  goal(
    '16',
    'Peace, justice and institutions',
    [
      'Less violence',
      'No violence against children',
      'The rule of law and justice for all',
      'Less organised crime and dirty money',
      'Less corruption',
      'Institutions that are accountable and open',
      'Decisions in which all take part',
      'Developing countries in global governance',
      'A legal identity for all',
      'Access to information, fundamental freedoms',
    ],
    ['Institutions that prevent violence and crime', 'Laws and policies without discrimination'],
  ),
  goal(
    '17',
    'Partnership and means',
    [
      'Taxes raised at home',
      'Promised aid given',
      'More sources of money for poorer countries',
      'Debt that can be borne',
      'Investment in the poorest countries',
      'Science and technology shared',
      'Clean technology passed on',
      'Technology and capacity for the poorest countries',
      'Capacity building',
      'Trade under common rules',
      'More exports of developing countries',
      'Open markets for the poorest countries',
      'A stable world economy',
      'Policies that fit together',
      'Room for national policy',
      'Global partnership of many stakeholders',
      'Public, private and civil partnerships',
      'Better data in developing countries',
      'Measures of progress beyond output',
    ],
    [],
  ),
];

let made: readonly SdgGoal[] | undefined;
export const sdgGoals = (): readonly SdgGoal[] => (made ??= make());
