import type { Element } from '#engine/client'

/** A hanja for names: how it is read and what it means. */
export interface NameLetter {
  hanja: string
  hangul: string
  roman: string
  meaning: { ko: string; en: string }
}

function letter(hanja: string, hangul: string, roman: string, ko: string, en: string): NameLetter {
  return { hanja, hangul, roman, meaning: { ko, en } }
}

/** Letters of the Korean list for names (인명용 한자), by the element of their radical (자원오행). */
export const nameLetters: Record<Element, readonly NameLetter[]> = {
  wood: [
    letter('林', '림', 'Rim', '수풀', 'grove'),
    letter('秀', '수', 'Su', '빼어날', 'graceful'),
    letter('芝', '지', 'Ji', '지초', 'herb'),
    letter('桓', '환', 'Hwan', '굳셀', 'firm'),
    letter('蓮', '련', 'Ryeon', '연꽃', 'lotus'),
    letter('根', '근', 'Geun', '뿌리', 'root'),
  ],
  fire: [
    letter('炫', '현', 'Hyeon', '빛날', 'shining'),
    letter('旻', '민', 'Min', '하늘', 'sky'),
    letter('昭', '소', 'So', '밝을', 'bright'),
    letter('晟', '성', 'Seong', '밝을', 'radiant'),
    letter('熙', '희', 'Hui', '빛날', 'glowing'),
    letter('映', '영', 'Yeong', '비칠', 'reflect'),
  ],
  earth: [
    letter('垠', '은', 'Eun', '지경', 'horizon'),
    letter('均', '균', 'Gyun', '고를', 'even'),
    letter('培', '배', 'Bae', '북돋울', 'nurture'),
    letter('基', '기', 'Gi', '터', 'ground'),
    letter('岳', '악', 'Ak', '큰 산', 'peak'),
    letter('峻', '준', 'Jun', '높을', 'lofty'),
  ],
  metal: [
    letter('珉', '민', 'Min', '옥돌', 'jade'),
    letter('瑞', '서', 'Seo', '상서', 'auspice'),
    letter('珍', '진', 'Jin', '보배', 'treasure'),
    letter('玹', '현', 'Hyeon', '옥돌', 'gem'),
    letter('錫', '석', 'Seok', '주석', 'tin'),
    letter('銀', '은', 'Eun', '은', 'silver'),
  ],
  water: [
    letter('洙', '수', 'Su', '물가', 'shore'),
    letter('浩', '호', 'Ho', '넓을', 'vast'),
    letter('潤', '윤', 'Yun', '윤택할', 'moist'),
    letter('澈', '철', 'Cheol', '맑을', 'clear'),
    letter('淑', '숙', 'Suk', '맑을', 'pure'),
    letter('海', '해', 'Hae', '바다', 'sea'),
  ],
}

/** First consonants by element of sound (발음오행), as most name-givers count them today; ㅇㅎ and ㅁㅂㅍ are counted the other way round by some. */
export const nameSounds: Record<Element, string> = { wood: 'ㄱ ㅋ', fire: 'ㄴ ㄷ ㄹ ㅌ', earth: 'ㅇ ㅎ', metal: 'ㅅ ㅈ ㅊ', water: 'ㅁ ㅂ ㅍ' }
