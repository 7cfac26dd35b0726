import { describe, expect, it } from 'vitest'
import { understandBirth } from '../understand-birth.ts'

const now = new Date('2026-11-23T12:00:00Z')

function sexOf(text: string) {
  return understandBirth(text, { now, locale: 'ko' }).birth.sex
}

type Row = [text: string, sex: 'female' | 'male' | null | undefined]

describe('whose sex a word for a person tells', () => {
  it.each<Row>([
    ['손녀 때문에 여쭙니다. 2015년 4월 2일 아침 8시 20분 대전 출생이에요', 'female'],
    ['사위 일로 상담드려요. 1984년 9월 9일 오후 2시 10분 전주에서 태어났고요', 'male'],
    ['엄마 대신 물어봐요 음력 64년 9월 9일 해시', 'female'],
    ['애아빠입니다 딸 사주 좀요 21년 7월 8일 13시 20분', 'female'],
    ['할머니예요. 손자 2022년 5월 5일 낮 12시 10분 제주에서 났어요', 'male'],
    ['아들이 이혼한다기에 답답해서 올립니다 아들은 1986년 2월 9일 오전 4시 25분', 'male'],
    ['첫째는 2014년 3월 9일 오전 10시 30분생 딸이고 둘째는 2017년생 아들이에요', 'female'],
    ['제가 늦둥이 딸을 2024년 6월 1일 새벽 5시 5분에 낳았습니다', 'female'],
    ['남편은 2020년 1월 5일에 수술을 받았고, 생일은 1966년 6월 1일 새벽 1시예요', 'male'],
    ['저희 어머님 연세가 많으신데요, 1941년 5월 6일 새벽 5시에 나셨어요', 'female'],
    ['장인어른이 음력 45년 3월 2일 축시에 나셨고 저는 사위입니다', 'male'],
    ['As his wife I want to know: he was born 1 Dec 1979 at 3am', 'male'],
    ['my husband, vietnamese, DOB 1983.02.11, 0910', 'male'],
    ['sisters birthday is March 9 2001, 5:15 am', 'female'],
    ["Our daughter arrived at 4:32 am on 6 June 2023 in Suwon. I'm her dad.", 'female'],
    ["I'm a grandmother asking for my grandson, born 2 Jan 2020 at 5:05 in the morning", 'male'],
  ])('%s: the one who was born is %s', (text, sex) => expect(sexOf(text)).toBe(sex))

  it.each<Row>([
    ['1972년 5월 8일 저녁 8시 대구. 종갓집 맏며느리예요. 언제까지 제사를 지내야 하나요', 'female'],
    ['아들 둘 키우는 엄마예요. 제 생일은 1985년 2월 3일 오후 4시입니다', 'female'],
    ["I'm the Korean husband of a Filipina. I was born May 17, 1970, 7am in Busan.", 'male'],
    ["Hi, I'm a Thai woman married to a Korean man. Born in Bangkok, 12 Dec 1986", 'female'],
    ['Born 9 September 1975, Tokyo. I am the eldest daughter-in-law, and I nurse my father-in-law.', 'female'],
    ['I came to Korea in 2008 as a bride. My birthday is the 17th of September 1987', 'female'],
    ['남편 때문에 상담드려요. 저는 1985년 3월 3일 오전 7시생입니다', undefined],
    ["I'm worried about my mother. I was born 3 May 1980 at 7 am", undefined],
    ["I'm dating a girl from Japan. My birthday is 1 May 1995, 6am", undefined],
    ["I'm the boss of a small firm. Born 3 May 1980, 7 am. Should I sell?", undefined],
  ])('%s: the writer is %s', (text, sex) => expect(sexOf(text)).toBe(sex))

  it.each<Row>([
    ['성별은 안 밝힐게요 1990년 1월 2일 오전 3시', null],
    ['95년 4월 4일 밤 9시 성별은 노코멘트', null],
    ['성별? 안 알려줌. 95년 5월 15일 새벽 5시', null],
    ['gender은 말 안 할래요, 2000년 2월 3일 오후 1시', null],
    ['born 5 Oct 1991 8:20am Leeds, rather not say my gender', null],
    ["I won't tell you my gender. 14 Nov 1999, 6 pm", null],
    ['뱃속 아기 성별이 궁금해요', undefined],
    ['can you tell the sex of my baby?', undefined],
  ])('%s: refused is %s', (text, sex) => expect(sexOf(text)).toBe(sex))
})
