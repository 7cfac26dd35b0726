import type { Concepts } from './concept.ts'

/** Which time is meant. */
export const timeConcepts: Concepts = {
  year: {
    korean:
      '올해 올한해 올핸 금년 이번해 내년 낼년 내년도 명년 후년 내후년 다다음해 신년 새해 작년 재작년 지난해 연말 연초 년말 년초 한해 한해동안 일년 일년간 0년운 연운 세운 년+운 총운 토정비결 0000년 00년도 0000 병오년 정미년 무신년 을사년 갑진년 기유년 병오 정미 한해운',
    english:
      'this year, this years, next year, nxt year, nxt yr, next yr, this yr, new year*, year ahead, the year, the yr, year, years luck, yearly, annual, annually, coming year, upcoming year, rest of the year, end of the year, year end, year-end, beginning of the year, last year, past year, 0000, in 0000, of 0000, naenyeon, olhae, ollhae',
  },
  partOfYear: {
    korean:
      '상반기 하반기 전반기 후반기 0분기 분기 올봄 올여름 올가을 올겨울 내년봄 내년여름 내년가을 내년겨울 _봄 봄에 봄까지 봄부터 여름 여름에 가을 가을에 겨울 겨울에 이번겨울 이번봄 이번여름 이번가을 방학 명절 추석 설날 김장철 입춘 한여름 초여름 초가을 늦가을',
    english:
      'first half, second half, half of the year, half year, quarter, q0, spring, summer, autumn, winter, this fall, in the fall, by fall, next fall, season, seasons, holidays, holiday season, bom, yeoreum, gaeul, gyeoul',
  },
  month: {
    korean:
      '이번달 이번달은 이번달에 요번달 이달 이달의 금월 다음달 담달 다음달에 내달 다다음달 지난달 저번달 월운 월별 달별 _매달 매월 월초 월중 월말 한달 한달간 한달운 _달에 그달 어느달 동짓달 섣달 정월 삼월 사월 오월 유월 칠월 팔월 구월 시월 십일월 십이월 일월 이월 0월 00월 0월달 00월달 달운 00월운 0월운 이번월',
    english:
      'month*, monthly, this month, next month, nxt month, last month, coming month, each month, january, february, march, april, in may, this may, next may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, ibeon dal, daeum dal, ibeondal',
  },
  day: {
    korean:
      '오늘 오늘은 오늘의 오늘하루 오늘운세 오늘운 오늘일진 금일 내일 낼 낼은 명일 모레 낼모레 글피 그제 어제 일진 하루 하루운 그날 당일 지금 지금당장 이따 이따가 오늘밤 오늘저녁 아침에 저녁에 오전 오후 밤에 새벽 한밤 월요일 화요일 수요일 목요일 금요일 토요일 일요일 월욜 화욜 수욜 목욜 금욜 토욜 일욜 불금 크리스마스 이브 발렌타인 생일날 0일 00일',
    english:
      "today*, todays, tomorrow*, tmr, tmrw, tomoro, tonight, tonite, day after tomorrow, yesterday, this morning, this afternoon, this evening, monday*, tuesday*, wednesday*, thursday*, friday*, saturday*, sunday*, mon, tue, wed, thu, fri, sat, daily, day, the day, right now, in an hour, later today, christmas eve, christmas day, new year's eve, my birthday, the 0th, the 00th, the 00st, oneul, neil, naeil",
  },
  week: {
    korean:
      '이번주 요번주 금주에 다음주 담주 차주 다다음주 지난주 저번주 주말 이번주말 주말에 주중 평일 한주 일주일 며칠간 며칠동안 사흘 나흘 열흘 보름 닷새 엿새 이틀 주간 주간운세',
    english:
      'this week, next week, nxt week, coming week, week, weeks, weekly, weekend*, weekday*, few days, next few days, coming days, fortnight, ibeon ju, ibeonju, daeum ju',
  },
  openWhen: {
    korean:
      '언제 언제쯤 언제나올 언제면 언제부터 언제까지 언제일 언제인 온제 언제고 어느때 어느해 어느달 어느날 무슨달 무슨해 무슨요일 몇월 몇월에 몇년도 몇년 몇년후 몇년뒤 며칠 며칠에 몇일 몇시 몇시에 몇살 몇살에 몇살쯤 시기가 시기는 시기를 때가 때는 때인 때인가 타이밍 적기 적절한때 시점 얼마나더 얼마나걸 얼마나기다 얼마나있어야 기한 빨리올 늦게 조만간 곧 이제곧 당장 어드메',
    english:
      "when, whens, when's, when will, timing, time frame, what age, at what age, how old, what year, which year, what month, which month, what time, which time, which season, how long, how much longer, how soon, how many years, how many months, right time, best time, good time, ideal time, at what point, soon, sooner, sometime, ever, eventually, by when, until when, window, windows, eonje, unje",
  },
  comingTime: {
    korean:
      '앞으로 앞으로의 향후 당분간 요즘 요새 최근 근래 이후 나중에 장차 장래 미래 훗날 언젠가 년안에 년이내 년뒤 년후 년간 몇년간 몇년동안 몇년치 몇년안 개월 달안에 달뒤 달동안 석달 넉달 두달 세달 반년 육개월 0년 00년 0년간 0년안 0년후 0년뒤 0개월 이삼년 이년 삼년 오년 십년 십년치 사이에 중에언제 까지',
    english:
      'next few, next two, next three, next five, next 0, next 00, next couple, coming years, coming months, in the next, within, within the next, over the next, in two years, in 0 years, in 00 years, for 0 years, 0 years, 0-year, five years, three years, two years, six months, 0 months, few months, few years, couple of years, years, near future, future, from now on, going forward, in the future, these days, lately, recently, before 0000, by 0000, between now, until 0000, from 0000, since, before the end of, long term, long-term, short term, by the end of, apeuro',
  },
  twoTimes: {
    korean:
      '올해랑내년 올해와내년 올해냐내년 올해할까내년 올해아니면내년 내년이랑후년 내년아니면후년 이번달이랑다음달 이번달아니면다음달 오늘이랑내일 오늘아니면내일 상반기하반기 상반기랑하반기 봄이랑가을 지금이나나중 빨리할까나중 0월아니면0월 0월이랑0월 00월이랑00월 0월vs0월',
    english:
      'this year or next, this year or wait, next year or, now or later, now or next, or wait until, or wait till, spring or, or autumn, or fall, today or tomorrow, this month or next, sooner or later, 0000 or 0000, before or after, earlier or later',
  },
}
