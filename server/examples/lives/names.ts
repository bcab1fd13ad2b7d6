import type { Ethnicity } from '../../domain/people/peopleVocabulary.ts';

/** Names as they are met with in English towns. Whoever bears one of them is invented, and no list says who has which. */
export interface Background {
  /** How many of a hundred people. */
  share: number;
  ethnicities: readonly Ethnicity[];
  women: readonly string[];
  men: readonly string[];
  families: readonly string[];
  /** The languages that some of them would rather speak. */
  languages: readonly string[];
}

export const BACKGROUNDS: readonly Background[] = [
  {
    share: 66,
    ethnicities: ['WHITE_BRITISH', 'WHITE_BRITISH', 'WHITE_BRITISH', 'WHITE_BRITISH', 'NOT_RECORDED'],
    women: words(
      'Dorothy Margaret Jean Sheila Brenda Maureen Patricia Hilda Edna Joyce Beryl Audrey Susan Linda Janet Wendy Alison Tracey Karen Emma',
    ),
    men: words(
      'Harold Ronald Frank Derek Kenneth Stanley Albert Norman Raymond Gordon Alan Keith Trevor Barry Graham Neil Stephen Craig Darren Luke',
    ),
    families: words(
      'Ackroyd Bamford Clegg Dawson Entwistle Fielding Grimshaw Hargreaves Illingworth Jagger Kershaw Lomax Mellor Norris Ogden Parkin Quigley Ramsbottom Sutcliffe Thackray Unsworth Varley Whitworth Yarwood',
    ),
    languages: [],
  },
  {
    share: 5,
    ethnicities: ['WHITE_IRISH', 'WHITE_IRISH', 'WHITE_GYPSY_OR_IRISH_TRAVELLER'],
    women: words('Bridget Kathleen Noreen Sinead Teresa'),
    men: words('Declan Eamon Kevin Liam Patrick'),
    families: words('Brennan Doyle Gallagher Keane Mulligan Nolan Rafferty'),
    languages: [],
  },
  {
    share: 5,
    ethnicities: ['WHITE_OTHER', 'WHITE_OTHER', 'WHITE_ROMA'],
    women: words('Agnieszka Danuta Helena Irena Zofia'),
    men: words('Andrzej Jan Marek Stefan Vasile'),
    families: words('Baran Dudek Kowalczyk Lis Nowak Popescu Wrona'),
    languages: ['pl', 'ro'],
  },
  {
    share: 8,
    ethnicities: ['ASIAN_INDIAN', 'ASIAN_INDIAN', 'ASIAN_OTHER'],
    women: words('Asha Jaswinder Kamla Meena Pushpa Savita Usha'),
    men: words('Ashok Balbir Harish Mohan Rajesh Suresh Vijay'),
    families: words('Bhatt Chauhan Gill Mistry Patel Sandhu Sharma Solanki'),
    languages: ['gu', 'pa', 'hi'],
  },
  {
    share: 7,
    ethnicities: ['ASIAN_PAKISTANI', 'ASIAN_PAKISTANI', 'ASIAN_BANGLADESHI'],
    women: words('Fatima Nasreen Parveen Rukhsana Shazia Yasmin'),
    men: words('Abdul Imran Mohammed Nadeem Tariq Yusuf'),
    families: words('Ahmed Begum Chowdhury Hussain Iqbal Malik Rahman Siddiqui'),
    languages: ['ur', 'bn', 'pa'],
  },
  {
    share: 6,
    ethnicities: ['BLACK_CARIBBEAN', 'BLACK_AFRICAN', 'MIXED_WHITE_AND_BLACK_CARIBBEAN', 'BLACK_OTHER'],
    women: words('Beverley Claudette Folasade Grace Marcia Ngozi Yvonne'),
    men: words('Clive Delroy Emeka Kwame Leroy Samuel Winston'),
    families: words('Adeyemi Bailey Campbell Francis Grant Mensah Okafor Reid'),
    languages: ['yo', 'fr'],
  },
  {
    share: 3,
    ethnicities: ['ASIAN_CHINESE', 'OTHER_ARAB', 'OTHER_ANY', 'REFUSED', 'MIXED_WHITE_AND_ASIAN'],
    women: words('Amal Huda Li Mei Wai Yuen'),
    men: words('Hassan Karim Kin Ming Omar Wei'),
    families: words('Aziz Chan Haddad Lam Nasser Wong Yip'),
    languages: ['zh', 'ar'],
  },
];

function words(text: string): readonly string[] {
  return text.split(' ');
}
