import { describe, expect, it } from 'vitest'
import { readHanja } from './read-hanja.ts'

describe('readHanja', () => {
  it.each([
    ['年干은 正官이다.', '연간은 정관(正官)이다.'],
    ['時干에 傷官이 透出하였다.', '시간(時干)에 상관(傷官)이 투출하였다.'],
    ['驛馬殺은 月支에 있다.', '역마살(驛馬煞)은 월지에 있다.'],
    ['白虎大殺, 魁罡', '백호대살(白虎大煞), 괴강(魁罡)'],
    ['日支와 時支는 相冲이다.', '일지와 시지는 충(沖)이다.'],
    ['子午相沖', '子午沖'],
    ['日柱丙戌은 大運數 3', '일주丙戌은 대운수 3'],
    ['신강·신약 판정: 身強', '신강·신약 판정: 신강'],
    ['月柱의 納音五行은 山下火이다.', '월주의 납음오행은 산하화(山下火)이다.'],
    ['年柱(년주)는 正財(정재)', '연주는 정재(正財)'],
    ['지장간(日支): 乙木', '지장간(일지): 乙木'],
  ])('%s', (written, read) => expect(readHanja(written)).toBe(read))

  it.each([
    '일주(日柱)는 정관(正官)',
    '관성(正官·偏官)',
    '正官(편관)이다.',
    '正官庄 홍삼과 大運河',
    '合格해서 時間이 났다.',
    '卯酉沖을 이룬다.',
    '丙午年 壬寅月',
    'No letter of it',
  ])('leaves %s', (text) => expect(readHanja(text)).toBe(text))

  it('reads a long run of letters that ends in something else without going back and forth', () => {
    const hostile = `${'日辰'.repeat(20_000)}庄`
    expect(readHanja(hostile)).toBe(hostile)
  })
})
