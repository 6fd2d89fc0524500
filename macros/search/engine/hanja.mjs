/** Korean words in Chinese characters. Knows no texts. */

/** What the characters of places and of the commonest words are read as, in their traditional and simpler forms. */
const HANJA = new Map(
  [
    "대大 전田 유儒 성城 중中 서西 동東东 남南 북北 구區区 덕德 충忠 청淸清青靑 세世 종宗 한韓韩漢 국國国 도道都島 시市", // 大學, 市
    "역驛駅站域 천川泉 산山産产 갑甲 보寶宝保報 문文門 온溫温 과科 학學学 기技基機 술術 업業业 광廣広光 계鷄鸡界計 룡龍龙", // 科學
    "공公空工共 주州住宙 논論 금錦今金 강江 호湖湖號号護 수水首 화火化花 신新 전電电全戰 차車车 철鐵铁 지地支 하下 로路", // 電車
    "선線线先 가街家 청廳厅 장場场長 원院園园源 관館馆觀 병病 인人 구口九究 년年 노老勞 민民 행行 정政正井 위委 원員员", // 市廳
    "회會会 의議医醫 제祭第 절節 식食 품品 료療疗 우宇 항航 반半 도導导 체體体 등等 방防放 촌村 안安 도島 림林 예藝艺", // 祭
    "물物 건建健 설設 교敎教交橋 육育 복福 양養陽 평平 화和 미美 래來 혁革 단團 상商上 고高古 속速 통通 혜惠 소小", // 敎育
    "유柳由 립立 권圈權 앙央 은銀 흥興 가佳 송松 탄炭 진津鎭 둔屯 내內 외外 선善宣 사事 무務 세稅 금金 재財 예豫", // 柳等川
    "동洞 옥沃 두頭头 이伊 사沙舍 탑塔 탄灘滩 부部府釜 은隱隐 오梧 정井 평坪 암岩巖 장藏 관關关 저雎 인仁 구邱舊旧 심心", // 沃川, 大洞川
    "대垈 고庫 영永 전前 관官 노老", // 金庫洞
    "특特 원原 연硏研 도圖图 서書书 박博 수樹树 목木 환環环 경境經经警 제濟济 지祉 소消 찰察 축祝 출出", // 圖書館
    "1一 2二 3三 4四 5五", // 三號線, as lines are written
  ].flatMap((line) =>
    line.split(" ").flatMap(([sound, ...characters]) => characters.map((character) => [character, sound])),
  ),
)
/** What begins otherwise where it begins a word: 龍頭 is 용두, but 鷄龍 계룡. */
const BEGINNINGS = new Map(["룡용", "립입", "림임", "료요", "로노", "래내"].map(([inside, first]) => [inside, first]))
/** 外三 is 외삼, but 三號線 3호선. */
const SINO = "영일이삼사오"

/** 世宗市 is 세종시. @param {string} word @returns {string[]}  all that it may be read as */
export function readHanja(word) {
  if (!/[\u4e00-\u9fff]/.test(word)) return []
  const read = Array.from(word, (c) => HANJA.get(c) ?? c).join("")
  const begun = read.replace(/^./, (c) => BEGINNINGS.get(c) ?? c)
  return [read, begun, begun.replace(/\d/g, (figure) => SINO[+figure])]
}
