/**
 * Everything that decides what comes before what, in one table: change a number here to change the order of results.
 * Each says what it is for, with a query that it decides. tests/search/weights.test.mjs asks these queries with and
 * without each weight: one that no query notices is not worth its place here.
 */

export const weights = {
  /* Where a word stands. */
  /** What a record is called says most about it. "전세사기" */
  title: 7,
  /** Text, and with it other names and translations. "4 대 전략 사업" */
  text: 3,
  /** A word that is most of its title or text. "반도체" */
  fillsField: 0.4,
  /** A day or an amount as it is written, beside records found by what it means. "1. 6." */
  figureLetters: 0.8,

  /* How it stands there. */
  /** Inside a word or at its end, not at its start. "클러스터" */
  insideWord: 0.5,
  /** A number that begins another: half typed, or without its decimals. "10" */
  numberBegun: 0.2,
  /** A form of an English word. "parks" */
  form: 0.9,
  /** Where the report has a noun in -ing, its verb is another word: "parking" long before a park. */
  gerund: 0.3,
  /** What only means the same as the word typed. "수소트램" */
  same: 0.45,
  /** ... and much less where the report has the word itself. "태양광" */
  meaningBeside: 0.6,

  /* What kind of record it is. */
  /** A topic gathers what the report says of its subject. "총선" */
  topic: 1.3,
  /** A term only explains, a page only leads on. "머크" */
  explains: 0.7,
  /** ... and less, beside records, where it has only some of several words. "model taxpayers" */
  explainsPartly: 0.9,
  /** A record with this share of the best score comes before a second topic, term or page. "반도체" */
  nearBest: 0.3,

  /* The first way, of several words: a rare one says more than a frequent one, one that stands nowhere nothing. */
  /** How little it counts where and how well one of several words stands, as a power. "공공기관 이전" */
  muted: 0.3,
  /** A question's verb, beside the words that name something. "더러운 물 깨끗하게 하는 시설 고치기" */
  verb: 0.5,
  /** Less of the words than this share of the best's: about something else. "old lifts in subway stations replaced" */
  leastOfBest: 0.5,

  /* The second way, for two words and more: pairs of letters. */
  /** What its order counts beside the first way's. "우주 인재를 키우는 센터" */
  secondWay: 0.5,
  /** It is asked from so many words on. "철도" */
  several: 2,
  /** So many letters are a pair. "나노 반도체" */
  pair: 2,
  /** ... of Latin ones. "youth housing" */
  pairLatin: 3,
  /** It is not asked of records with all words, if no other has this share. "when does the tram break ground" */
  sure: 0.7,
  /** A sentence has so many words: what stands nowhere is looked for as what means the same. "몸 불편한 사람 배울 수 있는 곳" */
  sentence: 3,
  /** How slowly a place further down counts less: 1/(6 + place). "국회의원 선거 준비는 잘 되고 있나요" */
  placesAlike: 6,
  /** How much of a place a topic, term or page takes there. "progress on the Lee Jongsoo museum" */
  placeExplaining: 0.01,
  /** A record that only it finds has at least this share of its best one's score. "화물차가 쉴 수 있는 휴게소가 생기나요" */
  leastPairs: 0.2,
  /** So many of it join in; others have a pair by chance. "cheap apartments for students and young workers" */
  mostByPairs: 30,
  /**
   * How little it counts that a record is long: 1/(2 + its length, as a share of the usual one). "how is the city
   * preparing for the next pandemic"
   */
  lengthsAlike: 2,

  /* Words that may be meant for one that nothing is written as. */
  /** A word of a title, or one that stands so often, is a name, which is offered for want of an answer. "우유" */
  name: 3,

  /** A record that has the kind of figure a question asks for: a day, a number ... "유성터미널은 도대체 언제 완공되나요" */
  asked: 1.15,

  /* What a reader sees at once. */
  /** What of a page is shown at once, by its share of the best score there; the rest is folded. "미술관" */
  shown: 0.25,
  /** ... of what only means the same, beside what has the word. "수목원" */
  shownForMeaning: 0.7,
  /** So many records come first for a sentence: of their pages only these are shown. "holes opening up in the road" */
  shownFirst: 5,
}

/**
 * How far a word may be from what it is read as, where nothing is written as it (what is further away, or shorter, is
 * another word); how long a query and a date may be, and how much is shown and offered.
 */
export const limits = {
  /** So few syllables inside a word are cut out of it unless words begin or end so; one more if half typed. "지도" */
  cut: 2,
  /** ... after one syllable or so many; further on in a word little tells what its parts are. "재활" */
  cutAfter: 3,
  /** Longer queries are pasted text, of which so many letters are read. "수족관 수족관 수족관 ... 트램" */
  query: 200,
  /** Fewer syllables are no word: what a longer one is read as has so many, and so has each part of it. "도로" */
  word: 2,
  /** From so many syllables on a part of a word may be said otherwise. "수소트" */
  compound: 4,
  /** So many words may be one saying. "how much does urban railway line 2 tram cost" */
  saying: 4,
  /**
   * What stands across two words has so many letters of each, if the word goes on: not where one ends in 전 and the
   * next begins with 세. "전세"
   */
  ofNeighbour: 2,
  /** So many initials may stand for the inside of a word. "ㅌㄹ" */
  initialsInside: 3,
  /** So many digits in words, and no more, are a number only by what they count. "오이" */
  digits: 2,
  /** So many letters stand between the parts of a compound that no text writes. "LCK결승" */
  apart: 10,
  /** ... and between a number and what it counts, in a list. "지하철 3호선 언제 생겨요" */
  listed: 4,
  /** So many letters has a Latin word that is not finished. "med" */
  begun: 4,
  /** ... the root of English words of one kin. "apple" */
  root: 5,
  /** ... a word that another is made of and that is too short for a root. "canal" */
  made: 4,
  /** ... a Latin word in which any letter may be wrong; in a shorter one it makes another word. "tiger" */
  slipped: 7,
  /** ... a romanised word, by its sounds. "euro" */
  romanised: 6,
  /** ... the name of a place without what the place is. "onto" */
  ofPlace: 4,
  /** From this on a number of Korea's own is one without what it counts. "쉰" */
  alone: 5,
  /** So many letters has a Latin word in which a slip is mended. "cat" */
  mended: 5,
  /** ... and one in which two are. "mattress" */
  mendedTwice: 8,
  /** So many syllables, or fewer, are mended only where little else could be meant. "고구마" */
  unsure: 3,
  /** From so many on a whole syllable may be wrong; in a shorter word that makes another. "주홍업무" */
  syllable: 5,
  /** So many syllables has a word that sounds borrowed; shorter ones sound like too many others. "펀드" */
  borrowed: 3,
  /** So large is a number that is an amount without a word for its size. "7473300000000" */
  amount: 1e5,
  /** So many days has a month at most: what is longer is a time, and no date. "45일" */
  days: 31,
  /** What ends so long before it begins, in hundredths of a month, goes on to the next year. "12.20~1.10" */
  nextYear: 500,

  /* What is shown. */
  /** A list that is longer nobody reads to its end. "노선" in a city that has 250 */
  items: 200,
  /** Of a title or a text so many places are marked. "몸 불편한 사람 배울 수 있는 곳" */
  marked: 12,
  /** ... and of a text so many are named for the page that a result leads to. "새 전염병 돌면 어떻게 대비하나요" */
  terms: 6,
  /** So many letters are shown of a text ... "문화" */
  snippet: 180,
  /** ... and so many of them before the first that is marked. "이종수미술관" */
  leadIn: 40,

  /* What is offered where nothing is found. */
  /** Of how many letters of a Latin word one may be wrong. "totl" */
  lettersOffered: 3,
  /** So many are offered. "기타 피자" */
  offered: 3,
}

/** What it costs to take a word for another, in whole numbers: with so much of it, the word may be meant. */
export const costs = {
  /** A letter that is wrong, missing, too many, or swapped with the next. "호텔" */
  slip: 2,
  /** A letter that is mistaken for another by ear, by a missed shift or a neighbouring finger. "타쑤" */
  alike: 1,
  /** A whole syllable that is wrong, missing or too many in a longer word. "도심융복합특구" */
  syllable: 4,
  /** So much may be wrong in a long word that is mended. "유성복합타미날" */
  mended: 4,
  /** ... and for each syllable in a word that is offered. "국수" */
  offered: 1,
  /** What costs so much more than the nearest may be meant as well. "확중" */
  beside: 1,
}

/**
 * What decides which parts are loaded of an index too large for one file, asked of the one in
 * tests/search/fixtures/library.mjs.
 */
export const guiding = {
  /** A part with less of the query than this share of the best's is not searched. "은하 복합 터미널 건립 계약 교통" */
  least: 0.1,
  /** ... and one for which there is no room is offered from this share on. "트램 착공" */
  offered: 0.36,
  /** A part that may have a word only in pieces, beside one that has it. "착공 차량계약" */
  inPieces: 0.4,
  /** A word that only asks, beside those that name something. "무역전시관 터미널 곳" */
  onlyAsking: 0.3,
  /** What it counts that a word stands in a part at all, be it less well than in others. "차량기지 트램 준공" */
  standing: 0.5,
}
