import type { Standing } from '../../src/domain/vocabulary.js';

/*
 * What the answers must say, written down from the article by a reader of it, not copied from what the program answers.
 *
 * The numbers are the article's sentences. The reader is sure of what happened and on whose word, and less sure of days, for
 * the article gives none: so a line often admits several standings.
 */

/** A line that an answer must have. */
export interface Said {
  /** Where in the answer to look: the key of a root field, or of a field below it. Anywhere, where left out. */
  readonly part?: string;
  /** A statement by its ids, or the id of what is listed, or a day, or a sentence by its number. */
  readonly line: string;
  /** How it may stand, in the reader's eyes. */
  readonly stands?: readonly Standing[];
  /** The day of its history that is meant, rather than the day asked about. */
  readonly on?: string;
  /** Words that must stand with it: forms of support, places on the way, who says so, what is reckoned. */
  readonly with?: readonly string[];
  /** Words that must not stand with it. */
  readonly without?: readonly string[];
  readonly because: string;
}

/** A line that an answer must not have; `*` stands for any one word. */
export interface NeverSaid extends Omit<Said, 'on' | 'without'> {}

/** One example, asked with some variables, and what a reader of the article answers. */
export interface Answer {
  /** The file's name without its ending. */
  readonly example: string;
  /** What differs from the example's own variables. */
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The answer in a sentence or two, as an analyst would note it. */
  readonly reading: string;
  readonly says: readonly Said[];
  readonly never: readonly NeverSaid[];
}

const certain: readonly Standing[] = ['ASSERTED', 'PRESUMED'];
const open: readonly Standing[] = ['POSSIBLE'];
const notOver: readonly Standing[] = ['ASSERTED', 'PRESUMED', 'POSSIBLE'];
const overOrNearly: readonly Standing[] = ['POSSIBLE', 'ENDED'];

export const answers: readonly Answer[] = [
  {
    example: '01-find-by-name',
    reading: 'A reader who spells Hezbollah another way finds it first.',
    says: [{ line: 'hezbollah', because: '6, 12: the article itself spells it in two ways.' }],
    never: [{ line: 'iran', because: 'Another name altogether.' }],
  },
  {
    example: '01-find-by-name',
    variables: { name: 'bashir asad' },
    reading: "The president is found under the article's first name for him, and one letter less.",
    says: [{ line: 'bashar-al-assad', because: '1: his first name is written so.' }],
    never: [{ line: 'hezbollah', because: 'Another name altogether.' }],
  },
  {
    example: '01-find-by-name',
    variables: { name: 'hts' },
    reading: 'Initials that the article does not use lead to the group that it names in full.',
    says: [{ line: 'hts', with: ['Hayat Tahrir al-Sham'], because: '13 gives the full name.' }],
    never: [{ line: 'hezbollah', because: 'Another name altogether.' }],
  },
  {
    example: '02-who-supports-the-government',
    reading:
      'On 7 December the Assad government still had Iran and Russia, both hampered. Iranian troops had fought for it, but were leaving.',
    says: [
      {
        line: 'iran SUPPORTS assad-government',
        stands: notOver,
        because: '6: limited, not over; 9: being reassessed.',
      },
      { line: 'russia SUPPORTS assad-government', stands: notOver, because: '5, 6: limited, not over.' },
      {
        line: 'iranian-forces SUPPORTS assad-government',
        stands: open,
        with: ['TROOPS', 'The New York Times', 'iran-withdraws-from-syria'],
        because:
          '4 by the newspaper and 5 by the article itself: they fought for it; 1, 2: they were leaving.',
      },
    ],
    never: [
      {
        line: 'iranian-forces SUPPORTS assad-government',
        stands: certain,
        because: '1, 2, 4: on 7 December they were leaving.',
      },
      { line: 'israel SUPPORTS assad-government', because: '6: it fights Hezbollah.' },
      { line: 'united-states SUPPORTS assad-government', because: '16: its election is a burden on Iran.' },
      { line: 'rebel-forces SUPPORTS assad-government', because: '2: they want it gone.' },
      { line: '* SUPPORTS assad-government', with: ['WEAPONS'], because: '12: the arms are for Hezbollah.' },
    ],
  },
  {
    example: '02-who-supports-the-government',
    variables: { on: '2024-11-15' },
    reading: 'In the middle of November the Iranian troops were still at its side.',
    says: [
      {
        line: 'iran SUPPORTS assad-government',
        stands: certain,
        with: ['TROOPS', 'The New York Times'],
        because: '4, 5: they fought for it in the war; 2: they left in the days before the article only.',
      },
      { line: 'russia SUPPORTS assad-government', stands: certain, because: '5, 6.' },
    ],
    never: [{ line: '* SUPPORTS rebel-forces', because: 'The article names nobody behind the rebels.' }],
  },
  {
    example: '03-iranians-in-syria',
    reading:
      'On 1 December they were there: forces, the Quds Force, staff and families. By 8 December the Quds Force is told to have left, of others it is open how many had. The Fatemiyoun Brigade only moved within Syria.',
    says: [
      { part: 'before', line: 'iranian-forces PRESENT_IN syria', stands: notOver, because: '2, 12.' },
      { part: 'before', line: 'quds-force PRESENT_IN syria', stands: notOver, because: '7.' },
      { part: 'before', line: 'fatemiyoun-brigade PRESENT_IN syria', stands: certain, because: '14.' },
      { part: 'before', line: 'iranian-diplomatic-staff PRESENT_IN syria', stands: notOver, because: '8.' },
      {
        part: 'before',
        line: 'quds-force PRESENT_IN syria',
        on: '2024-12-05',
        stands: open,
        because: '7 with 2: it left within a few days, which is not said.',
      },
      { part: 'between', line: 'quds-force PRESENT_IN syria', stands: open, because: '2, 7.' },
      { part: 'between', line: 'iranian-forces PRESENT_IN syria', stands: open, because: '2, 7.' },
      { part: 'after', line: 'quds-force PRESENT_IN syria', stands: overOrNearly, because: '7.' },
      { part: 'after', line: 'iranian-forces PRESENT_IN syria', stands: overOrNearly, because: '1, 2, 4.' },
      {
        part: 'after',
        line: 'iranian-diplomatic-staff PRESENT_IN syria',
        stands: overOrNearly,
        because: '8.',
      },
      {
        part: 'after',
        line: 'fatemiyoun-brigade PRESENT_IN syria',
        stands: certain,
        because: '14: it was moved to strongholds of the government, in Syria.',
      },
    ],
    never: [
      {
        part: 'after',
        line: 'quds-force PRESENT_IN syria',
        stands: certain,
        because: '7: it was withdrawn.',
      },
      { part: 'between', line: 'fatemiyoun-brigade PRESENT_IN syria', because: '14: nothing open about it.' },
      { line: 'hezbollah PRESENT_IN syria', because: '6, 12: it is in Lebanon.' },
      { line: 'israel PRESENT_IN syria', because: '6: it fights in Lebanon.' },
    ],
  },
  {
    example: '04-who-says-it-left',
    reading:
      'That the Quds Force left rests on unnamed diplomatic sources, cited by an article of unknown publisher. The newspaper is cited elsewhere, not for this. Where it went is not said.',
    says: [
      {
        line: 'quds-force PRESENT_IN syria',
        with: ['diplomatic sources', 'INFERRED', '7', 'iran-withdraws-from-syria'],
        without: ['The New York Times'],
        because: '7; the article has no date.',
      },
      { line: 'quds-force MOVES_TO outside-syria', with: ['diplomatic sources'], because: '7.' },
    ],
    never: [
      { line: 'quds-force MOVES_TO iran', because: '8 gives destinations for staff and families only.' },
      { line: 'quds-force MOVES_TO iraq', because: '8, as above.' },
      { line: 'quds-force MOVES_TO lebanon', because: '8, as above.' },
      { line: 'quds-force * *', with: ['mehdi-rahmati'], because: '10, 11: he says nothing of it.' },
    ],
  },
  {
    example: '05-anonymous-sources-alone',
    reading:
      "Without the unnamed we should not know of the Quds Force leaving, of where staff and families went, of the Brigade's move, or of what the American election does to Iran.",
    says: [
      { line: 'quds-force PRESENT_IN syria', with: ['diplomatic sources'], because: '7.' },
      {
        line: 'iranian-diplomatic-staff MOVES_TO iraq',
        with: ['officials on condition of anonymity'],
        because: '8.',
      },
      { line: 'fatemiyoun-brigade PRESENT_IN damascus', because: '14: passed on without saying whose word.' },
      {
        line: 'us-presidential-election-2024 CONSTRAINS iran',
        with: ['diplomatic sources'],
        because: '16.',
      },
    ],
    never: [
      { line: 'rebel-forces CONTROLS *', because: '9: the article says so itself, beside the sources of 3.' },
      { line: 'rebel-forces MOVES_TO damascus', because: '9, likewise.' },
      { line: 'iranian-forces PRESENT_IN syria', because: '1 and 4: the article and a newspaper say so.' },
      { line: 'iran SUPPORTS hezbollah', because: '12: the article says so itself.' },
      { line: 'iran INFLUENCES *', because: '15: one of the officials is named.' },
      { line: 'hts LEADS *', because: '13: the article says so itself.' },
    ],
  },
  {
    example: '06-what-supplies-hezbollah',
    reading:
      'Iran sends Hezbollah arms through Syria. Its forces there kept the way open; the offensive that HTS spearheads may close it.',
    says: [
      {
        part: 'hezbollah',
        line: 'iran SUPPORTS hezbollah',
        stands: notOver,
        with: ['WEAPONS', 'syria'],
        because: '12.',
      },
      {
        part: 'way',
        line: 'rebel-offensive-2024 THREATENS hezbollah-supply-route',
        stands: certain,
        with: ['iran SUPPORTS hezbollah'],
        because: '13.',
      },
      {
        part: 'way',
        line: 'iranian-forces ENABLES hezbollah-supply-route',
        stands: open,
        because: '12: the presence was for this; 1, 2: it was ending.',
      },
    ],
    never: [
      { line: 'russia SUPPORTS hezbollah', because: 'Not in the article.' },
      { line: 'iran SUPPORTS hezbollah', stands: ['ENDED'], because: '13: threatened, not cut.' },
      { line: 'israel THREATENS hezbollah-supply-route', because: "13 names the rebels' offensive." },
    ],
  },
  {
    example: '07-who-fights-whom',
    reading:
      'Government against rebels; Russia against Ukraine; Israel against Hezbollah; and, until they left, Iranian forces against the rebels.',
    says: [
      { line: 'assad-government FIGHTS rebel-forces', stands: certain, because: '4, 5.' },
      { line: 'russia FIGHTS ukraine', stands: certain, because: '6.' },
      { line: 'hezbollah FIGHTS israel', stands: certain, because: '6.' },
      { line: 'iranian-forces FIGHTS rebel-forces', stands: open, because: '4: they fought; 1: they left.' },
      {
        line: 'iran FIGHTS rebel-forces',
        stands: open,
        with: ['The New York Times'],
        because: "4, the forces being Iran's.",
      },
    ],
    never: [
      { line: 'iran FIGHTS israel', because: 'Not in the article.' },
      { line: 'rebel-forces FIGHTS russia', because: '5: Russia helped; that it fought is not said.' },
      { line: 'hezbollah FIGHTS rebel-forces', because: 'Not in the article.' },
      { line: '* FIGHTS united-states', because: 'Not in the article.' },
    ],
  },
  {
    example: '08-forecasts',
    reading:
      "If Damascus falls, Iran's sway in Iraq and Lebanon shrinks: so Iranian officials, among them Ahmad Naderi. Nobody says that it has fallen.",
    says: [
      {
        line: 'fall-of-damascus CONSTRAINS iran',
        with: ['FORECAST', 'ahmad-naderi', 'iran INFLUENCES iraq', 'fall-of-damascus'],
        because: '15.',
      },
      {
        line: 'fall-of-damascus CONSTRAINS iran',
        with: ['FORECAST', 'ahmad-naderi', 'iran INFLUENCES lebanon'],
        because: '15.',
      },
      {
        line: 'fall-of-damascus CONSTRAINS iran',
        with: ['FORECAST', 'Iranian officials'],
        because: '15: he is one of several.',
      },
      { line: 'donald-trump HOLDS_OFFICE_IN united-states', with: ['FORECAST'], because: '16: elected.' },
    ],
    never: [
      { line: 'rebel-forces CAPTURES damascus', because: '3, 9: they advance on it.' },
      { line: '* * *', with: ['ACTUAL'], because: 'A forecast is no fact.' },
      { line: '* CONSTRAINS iran', with: ['mehdi-rahmati'], because: '10, 11: he judges what is.' },
    ],
  },
  {
    example: '09-opinions',
    reading:
      'Mehdi Rahmati judges that Iran has no military way left. The article itself thinks that the offensive made Iran think again, and that the government is in danger.',
    says: [
      { line: 'iran SUPPORTS assad-government', with: ['DENIES', 'TROOPS', 'mehdi-rahmati'], because: '11.' },
      { line: 'iran INFLUENCES syrian-civil-war', with: ['DENIES', 'mehdi-rahmati'], because: '10.' },
      {
        line: 'rebel-offensive-2024 CAUSES iranian-reassessment',
        with: ['AFFIRMS'],
        without: ['mehdi-rahmati'],
        because: '9: it appears so to the article.',
      },
      { line: 'iranian-withdrawal THREATENS assad-government', because: '1: the worry has grown.' },
    ],
    never: [
      { line: '* * *', with: ['ahmad-naderi'], because: '15: a warning of what may come.' },
      { line: '* * *', with: ['donald-trump'], because: '16: he is spoken of, he does not speak.' },
    ],
  },
  {
    example: '10-own-voice-or-passed-on',
    reading:
      "In its own voice: the withdrawal as known, the war of 13 years, the captures, the arms route, HTS's lead. Passed on: what the newspaper, diplomats, officials, an analyst and a member of parliament say.",
    says: [
      { part: 'ownVoice', line: 'iranian-forces PRESENT_IN syria', because: '1.' },
      { part: 'ownVoice', line: 'rebel-forces CAPTURES hama', because: '9.' },
      { part: 'ownVoice', line: 'iran SUPPORTS hezbollah', because: '12.' },
      { part: 'ownVoice', line: 'hts LEADS rebel-offensive-2024', because: '13.' },
      { part: 'ownVoice', line: 'russia SUPPORTS assad-government', because: '5.' },
      {
        part: 'passedOn',
        line: 'iranian-forces FIGHTS rebel-forces',
        with: ['The New York Times'],
        because: '4.',
      },
      { part: 'passedOn', line: 'quds-force PRESENT_IN syria', with: ['diplomatic sources'], because: '7.' },
      { part: 'passedOn', line: 'iranian-staff-families MOVES_TO lebanon', because: '8.' },
      { part: 'passedOn', line: 'iran INFLUENCES syrian-civil-war', with: ['Mehdi Rahmati'], because: '10.' },
      { part: 'passedOn', line: 'fall-of-damascus CONSTRAINS iran', with: ['Ahmad Naderi'], because: '15.' },
      { part: 'passedOn', line: 'rebel-forces CAPTURES hama', because: '3: by unnamed sources, too.' },
      { part: 'passedOn', line: 'fatemiyoun-brigade MOVES_TO latakia', because: '14: reportedly.' },
    ],
    never: [
      { part: 'ownVoice', line: 'quds-force PRESENT_IN syria', because: "7 is the diplomats'." },
      { part: 'ownVoice', line: 'fall-of-damascus * *', because: "15 is the officials'." },
      { part: 'ownVoice', line: 'iran INFLUENCES *', because: "10 and 15 are not the article's." },
      { part: 'passedOn', line: 'hts LEADS *', because: '13 is its own.' },
      { line: 'irgc PART_OF iran', because: 'The article does not say so; the editors do.' },
    ],
  },
  {
    example: '11-a-relation-over-time',
    reading: 'Iranian forces were in Syria for years, through November; from early December that was ending.',
    says: [
      { line: 'iranian-forces PRESENT_IN syria', on: '2024-11-15', stands: certain, because: '2, 12.' },
      { line: 'iranian-forces PRESENT_IN syria', on: '2024-12-06', stands: open, because: '2.' },
      {
        line: 'iranian-forces PRESENT_IN syria',
        on: '2016-06-01',
        stands: certain,
        because: '5: in the war.',
      },
    ],
    never: [
      {
        line: 'iranian-forces PRESENT_IN syria',
        stands: ['DENIED', 'CONTESTED'],
        because: 'Nobody denies it.',
      },
    ],
  },
  {
    example: '12-days-of-change',
    reading:
      'What concerns the rebels changed when Aleppo and Hama were taken. In the middle of November nothing moved.',
    says: [
      { line: '2024-11-30', because: "3, 9: Aleppo, taken on 29 or 30 November by the editors' dates." },
      { line: '2024-12-05', because: "3, 9: Hama, taken on 5 December by the editors' dates." },
    ],
    never: [{ line: '2024-11-18', because: 'The offensive had not begun.' }],
  },
  {
    example: '13-what-was-captured',
    reading: 'The rebels took Aleppo and Hama and hold them. They were on their way to Damascus, not in it.',
    says: [
      { line: 'rebel-forces CAPTURES aleppo', stands: ['ENDED'], because: '3, 9: done by 7 December.' },
      { line: 'rebel-forces CAPTURES hama', stands: ['ENDED'], because: '3, 9: done by 7 December.' },
      { line: 'rebel-forces CONTROLS aleppo', stands: certain, because: '3, 9.' },
      { line: 'rebel-forces CONTROLS hama', stands: certain, because: '3, 9.' },
      { line: 'rebel-forces MOVES_TO damascus', stands: certain, because: '3, 9: still on their way.' },
    ],
    never: [
      { line: 'rebel-forces CAPTURES damascus', because: '3, 9, 15: it had not fallen.' },
      { line: 'rebel-forces CONTROLS damascus', because: '14: a stronghold of the government.' },
      { line: 'rebel-forces CONTROLS latakia', because: '14, likewise.' },
      { line: 'rebel-forces CAPTURES homs', because: 'Not in the article.' },
    ],
  },
  {
    example: '14-who-moved-where',
    reading:
      'Staff, diplomats and families went to Iraq, Lebanon or home, by air and land; the Brigade from its bases to Damascus and Latakia; the rebels towards Damascus; of the forces no destination is given.',
    says: [
      {
        line: 'iranian-diplomatic-staff MOVES_TO lebanon',
        with: ['syria', 'officials on condition of anonymity'],
        because: '8.',
      },
      { line: 'iranian-staff-families MOVES_TO iran', with: ['syria'], because: '8.' },
      { line: 'iranian-support-staff MOVES_TO iraq', with: ['syria'], because: '8.' },
      { line: 'fatemiyoun-brigade MOVES_TO damascus', with: ['syrian-military-bases'], because: '14.' },
      { line: 'fatemiyoun-brigade MOVES_TO latakia', because: '14.' },
      { line: 'rebel-forces MOVES_TO damascus', because: '3, 9.' },
      { line: 'quds-force MOVES_TO outside-syria', with: ['syria'], because: '7.' },
    ],
    never: [
      { line: 'iranian-diplomatic-staff MOVES_TO russia', because: '8 names three countries.' },
      { line: 'iranian-forces MOVES_TO lebanon', because: '8 is of staff and families.' },
      { line: 'fatemiyoun-brigade MOVES_TO outside-syria', because: '14: it stayed in Syria.' },
    ],
  },
  {
    example: '15-what-stands-in-the-way',
    reading:
      "Two wars limit the help for Assad; the American election weighs on Iran's help for its Axis; the withdrawal itself weakens the government.",
    says: [
      {
        line: 'russia-ukraine-war CONSTRAINS russia',
        with: ['russia SUPPORTS assad-government'],
        because: '6; which war limits which ally is the likely reading.',
      },
      {
        line: 'israel-hezbollah-offensive CONSTRAINS iran',
        with: ['iran SUPPORTS assad-government'],
        because: '6, likewise.',
      },
      {
        line: 'us-presidential-election-2024 CONSTRAINS iran',
        with: ['iran SUPPORTS axis-of-resistance', 'diplomatic sources'],
        because: '16.',
      },
      { line: 'iranian-withdrawal CONSTRAINS assad-government', with: ['The New York Times'], because: '4.' },
    ],
    never: [
      { line: 'donald-trump CONSTRAINS iran', because: '16: his election does.' },
      { line: 'fall-of-damascus CONSTRAINS *', because: '15: not fact but forecast.' },
    ],
  },
  {
    example: '16-between-two',
    reading: 'In mid-November nothing friendly lay between Iran and the rebels: its forces fought them.',
    says: [
      { line: 'tie iran rebel-forces', with: ['NEGATIVE'], because: '4.' },
      { line: 'iran FIGHTS rebel-forces', stands: certain, because: '4.' },
    ],
    never: [{ line: 'iran SUPPORTS rebel-forces', because: '4, 5: it stood with the government.' }],
  },
  {
    example: '16-between-two',
    variables: { one: 'iran', other: 'assad-government' },
    reading: 'Between Iran and the government all that has a sign was friendly.',
    says: [
      { line: 'tie iran assad-government', with: ['POSITIVE'], because: '4, 5, 6.' },
      { line: 'iran SUPPORTS assad-government', stands: certain, because: '4, 5, 6.' },
    ],
    never: [{ line: 'assad-government FIGHTS iran', because: '5: side by side.' }],
  },
  {
    example: '16-between-two',
    variables: { one: 'hts', other: 'assad-government', on: '2024-12-07' },
    reading: 'The group that spearheads the offensive stands against the government that it is aimed at.',
    says: [
      { line: 'tie hts assad-government', with: ['NEGATIVE'], because: '2, 13.' },
      { line: 'hts OPPOSES assad-government', stands: certain, because: '13, with 2 for the aim.' },
    ],
    never: [{ line: 'hts SUPPORTS assad-government', because: '13.' }],
  },
  {
    example: '17-parts-and-wholes',
    reading: 'Iran itself is said to support; it is by its forces that it is in Syria and fights.',
    says: [
      { part: 'withParts', line: 'iran FIGHTS rebel-forces', stands: certain, because: '4.' },
      { part: 'withParts', line: 'iran PRESENT_IN syria', stands: certain, because: '7, 12.' },
      { part: 'itself', line: 'iran SUPPORTS hezbollah', because: '12.' },
      { part: 'withParts', line: 'iran SUPPORTS hezbollah', because: '12.' },
    ],
    never: [
      { part: 'itself', line: 'iran FIGHTS rebel-forces', because: '4 says so of its forces.' },
      { part: 'itself', line: 'iran PRESENT_IN syria', because: '7 and 12 say so of its forces.' },
      { line: 'iran PART_OF *', because: 'A whole is no part of itself.' },
    ],
  },
  {
    example: '18-picture-of-a-day',
    reading:
      "The day's picture has both camps and the wars elsewhere, and nobody whom the article leaves out.",
    says: [
      { line: 'assad-government', because: '1.' },
      { line: 'rebel-forces', because: '2.' },
      { line: 'iran SUPPORTS assad-government', stands: notOver, because: '6.' },
      { line: 'rebel-forces OPPOSES assad-government', stands: certain, because: '2.' },
      { line: 'russia FIGHTS ukraine', because: '6.' },
    ],
    never: [
      { line: 'turkey', because: 'Not in the article.' },
      { line: 'iran FIGHTS israel', because: 'Not in the article.' },
    ],
  },
  {
    example: '19-reading-along',
    reading: 'Each sentence of the article with what was read from it, in our words.',
    says: [
      { line: 'sentence 7', with: ['quds-force MOVES_TO outside-syria'], because: '7.' },
      { line: 'sentence 12', with: ['iran SUPPORTS hezbollah'], because: '12.' },
      { line: 'sentence 13', with: ['hts LEADS rebel-offensive-2024'], because: '13.' },
      { line: 'sentence 16', with: ['us-presidential-election-2024 CONSTRAINS iran'], because: '16.' },
    ],
    never: [
      { line: 'sentence 17', because: 'There are sixteen.' },
      { line: 'sentence 5', with: ['The New York Times'], because: "5 is no longer the newspaper's." },
    ],
  },
  {
    example: '20-events',
    reading: 'Wars and the offensive go on, the election is over, the fall of Damascus is only spoken of.',
    says: [
      { line: 'fall-of-damascus', with: ['HYPOTHETICAL'], because: '15.' },
      { line: 'syrian-civil-war', with: ['ONGOING'], because: '4, 5.' },
      { line: 'rebel-offensive-2024', with: ['ONGOING'], because: '9, 13.' },
      { line: 'us-presidential-election-2024', with: ['OCCURRED'], because: '16.' },
      { line: 'israel-hezbollah-offensive', with: ['ONGOING'], because: '6: nothing says that it is over.' },
    ],
    never: [{ line: 'fall-of-damascus', with: ['OCCURRED'], because: '3, 9, 15.' }],
  },
  {
    example: '21-words-of-the-graph',
    reading: 'The words themselves: fighting is hostile and mutual, a capture happens and is over.',
    says: [
      { line: 'FIGHTS', with: ['NEGATIVE', 'STATE'], because: 'The model.' },
      { line: 'CAPTURES', with: ['OCCURRENCE'], because: 'The model.' },
      { line: 'SUPPORTS', with: ['POSITIVE'], because: 'The model.' },
      { line: 'PRESUMED', because: 'The model.' },
      { line: 'WEAPONS', because: 'The model.' },
    ],
    never: [{ line: 'PROBABLE', because: 'Not a word of the model.' }],
  },
  {
    example: '22-known-earlier-and-now',
    reading: 'With nothing retracted, what is known now is what was known at the last change.',
    says: [
      {
        part: 'now',
        line: 'quds-force PRESENT_IN syria',
        stands: certain,
        because: '7: it was there before.',
      },
      { part: 'earlier', line: 'quds-force PRESENT_IN syria', stands: certain, because: 'The same instant.' },
    ],
    never: [{ part: 'retracted', line: '* * *', because: 'Nothing was retracted.' }],
  },
  {
    example: '23-if-syria-cannot-be-passed',
    reading:
      'Hezbollah loses what Iran sends it, by the only way that is told; what helps the government itself goes on.',
    says: [
      {
        part: 'lost',
        line: 'iran SUPPORTS hezbollah',
        stands: notOver,
        because: '12: Syria is the route; 13: that link is threatened.',
      },
      { part: 'withoutSupporter', line: 'hezbollah', because: '12: nobody else is said to supply it.' },
      {
        part: 'heldBy',
        line: 'quds-force PRESENT_IN syria',
        stands: certain,
        because: '7: on 1 December still.',
      },
      { part: 'heldBy', line: 'assad-government GOVERNS syria', stands: certain, because: '1, 2.' },
    ],
    never: [
      {
        part: 'lost',
        line: 'iranian-forces SUPPORTS assad-government',
        because: '4, 5: it takes no route through Syria, it is there.',
      },
      { part: 'withoutSupporter', line: 'assad-government', because: '5, 6: Russia helps it, too.' },
    ],
  },
  {
    example: '24-chains-of-support',
    reading:
      'Iran backs Hezbollah and the Fatemiyoun itself, reaches the regime’s forces through friends, and the rebels not at all.',
    says: [
      { part: 'hezbollah', line: 'iran SUPPORTS hezbollah', stands: notOver, because: '12.' },
      { part: 'fatemiyoun', line: 'iran SUPPORTS fatemiyoun-brigade', stands: notOver, because: '14.' },
      {
        part: 'governmentForces',
        line: 'iranian-forces SUPPORTS assad-government',
        because: '4, 5: Iranian forces fought side by side with the regime’s.',
      },
    ],
    never: [
      { part: 'rebels', line: '* * *', because: '2, 7, 9: they fight whom Iran supports.' },
      { line: '* OPPOSES *', because: 'A chain of support has no enmity in it.' },
    ],
  },
  {
    example: '25-balance-before-and-after',
    reading: 'The war has two sides before and after: friends share enemies, so no triad is unbalanced.',
    says: [
      { part: 'camps', line: 'assad-government', because: '4, 5: with Iran and Russia.' },
      { part: 'camps', line: 'rebel-forces', because: '2, 3: against them.' },
    ],
    never: [
      {
        part: 'unbalancedTriads',
        line: '*',
        because: '2, 4, 5, 6: nobody is at odds with a friend’s friend.',
      },
    ],
  },
  {
    example: '26-what-changed-in-a-week',
    reading:
      'Within the week the Quds Force left, others were leaving, and the rebels took Hama; nobody changed sides.',
    says: [
      {
        part: 'after',
        line: 'quds-force PRESENT_IN syria',
        stands: overOrNearly,
        with: ['7'],
        because: '7: it was withdrawn.',
      },
      { part: 'after', line: 'iranian-forces MOVES_TO outside-syria', stands: notOver, because: '1, 2, 4.' },
      { part: 'after', line: 'rebel-forces CONTROLS hama', stands: certain, because: '3, 9.' },
    ],
    never: [
      { part: 'ties', line: '*', because: '6: support is limited, not turned into enmity.' },
      { part: 'after', line: '* SUPPORTS *', because: '6: limited, not over.' },
    ],
  },
  {
    example: '27-what-rests-on-diplomatic-sources',
    reading:
      'Without the diplomatic sources we should not know of the Quds Force leaving, nor of what the American election does to Iran; what officials or the article itself say stays.',
    says: [
      { part: 'before', line: 'quds-force PRESENT_IN syria', with: ['diplomatic sources'], because: '7.' },
      { part: 'before', line: 'quds-force MOVES_TO outside-syria', because: '7.' },
      { part: 'before', line: 'us-presidential-election-2024 CONSTRAINS iran', because: '16.' },
    ],
    never: [
      { line: 'iranian-forces PRESENT_IN syria', because: '1, 2, 4: the article and a newspaper say so.' },
      { line: 'iranian-diplomatic-staff MOVES_TO iraq', because: '8: officials say so.' },
      { line: 'iran SUPPORTS hezbollah', because: '12: the article says so itself.' },
      { line: 'rebel-forces CONTROLS *', because: '9: the article says so itself.' },
    ],
  },
  {
    example: '28-on-whose-word',
    reading:
      'One source alone tells of the Quds Force in Syria; of Iranian forces there, the article and a newspaper do.',
    says: [
      {
        part: 'qudsForce',
        line: 'quds-force PRESENT_IN syria',
        stands: ['POSSIBLE'],
        because: '7: at some time within days.',
      },
      { part: 'iranianForces', line: 'iranian-forces PRESENT_IN syria', because: '1, 2, 4.' },
      {
        part: 'without',
        line: 'quds-force PRESENT_IN syria',
        stands: ['UNKNOWN'],
        because: '7: nobody else.',
      },
    ],
    never: [{ part: 'without', line: '*', stands: ['ASSERTED', 'POSSIBLE', 'ENDED'], because: '7.' }],
  },
];
