import type { BirthInput } from '#engine/client'

export interface GoldenChart {
  id: string
  birth: BirthInput
  name: { ko: string; en: string }
}

/** Invented births that together show what charts can differ in: every template is looked at with all of them. */
export const goldenCharts: readonly GoldenChart[] = [
  { id: 'typical', birth: { date: '1992-03-14', time: '07:20', sex: 'female' }, name: { ko: '기축일 여성 1992', en: 'Woman of 1992' } },
  { id: 'hour-unknown', birth: { date: '1984-08-17', time: null, sex: 'male' }, name: { ko: '시각 모름 1984', en: 'No hour, 1984' } },
  { id: 'sex-unknown', birth: { date: '2001-11-02', time: '15:40', sex: null }, name: { ko: '성별 모름 2001', en: 'No sex, 2001' } },
  { id: 'boundary', birth: { date: '1990-02-04', time: '11:10', sex: 'female' }, name: { ko: '입춘 무렵 1990', en: 'Near Ipchun, 1990' } },
  {
    id: 'leap-month',
    birth: { date: '1987-06-15', time: '23:50', sex: 'male', calendar: 'lunar', leapMonth: true },
    name: { ko: '윤달 자시 1987', en: 'Leap month, midnight, 1987' },
  },
  { id: 'old', birth: { date: '1938-12-30', time: '04:05', sex: 'female' }, name: { ko: '여든여덟 1938', en: 'Aged 88, 1938' } },
  { id: 'young', birth: { date: '2012-07-07', time: '12:30', sex: 'male' }, name: { ko: '열넷 2012', en: 'Aged 14, 2012' } },
  {
    id: 'abroad',
    birth: { date: '1979-05-21', time: '21:15', sex: 'female', timeZone: 'America/New_York', longitude: -74 },
    name: { ko: '뉴욕 1979', en: 'New York, 1979' },
  },
]

export const goldenChartIds = goldenCharts.map(({ id }) => id)
