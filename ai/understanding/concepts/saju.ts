import type { Concepts } from './concept.ts'

/** The field's own words, elements, charts, luck and times. */
export const sajuConcepts: Concepts = {
  sajuTerm: {
    korean:
      '편재 정재 편관 정관 _편인_ 편인이 편인은 편인격 편인과 정인 식신 _상관 비견 겁재 식상 재성 관성 인성 비겁 십성 십신 육친 육신 신살 도화 도화살 역마살 화개 화개살 백호 백호살 백호대살 괴강 괴강살 양인 양인살 공망 지장간 십이운성 00운성 원진 원진살 귀문 귀문관 희신 기신 한신 구신 일주 일간 월지 _일지 시지 년지 연지 월간 시간과 시주 연주 년주 월주 격국 정관격 식신격 종격 종재격 종살격 신강 신약 중화 천을귀인 문창귀인 학당귀인 태극귀인 월덕 천덕 합충 삼합 육합 방합 반합 암합 천간합 지지합 형충 형살 자형 삼형 충살 파살 해살 납음 천간 _지지 육십갑자 00갑자 야자시 조자시 조후 억부 통관 병약용신 전왕 득령 득지 득세 통근 투출 투간 관살혼잡 식신생재 살인상생 상관견관 재다신약 재생살 관인상생 군겁쟁재 인다신약 무재 무관 무식상 무인성 무비겁 홍염 홍염살 고란 과숙 고신 현침 현침살 탕화 탕화살 상문 조객 천의성 금여 암록 건록 제왕 장생 목욕 관대 쇠병사묘 묘고 입묘 절지 태지 양지 간여지동 진술축미 인신사해 자오묘유 수생목 목생화 화생토 토생금 금생수 수극화 화극금 금극목 목극토 토극수 목화통명 금수쌍청 수목응결 지지충 월지충 교운기 대운수 순행 역행 공협 겁살 망신살 육해살 월살 년살 _지살 장성살 반안살 천살 재살 급각살 낙정관 곡각 음양 명리 명리학 자평 적천수 궁통보감',
    english:
      'day master*, daymaster, ten gods, ten god, peach blossom*, travel horse, traveling horse, travelling horse, sky horse, seven killings, 0 killings, hurting officer, eating god, direct officer, indirect officer, direct wealth, indirect wealth, direct resource, indirect resource, rob wealth, friend star, companion star, output star, wealth star, officer star, resource star, useful god, favorable god, hidden stem*, void, emptiness, clash*, combination*, combine, punishment*, self-punishment, destruction, harm, heavenly stem*, earthly branch*, stem, stems, branch, branches, four pillars, bazi, ba zi, saju, sa ju, solar term*, ipchun, nobleman, goegang, white tiger, samjae, three disasters, yin, yang, sexagenary, life stage*, twelve stages, stages, day pillar*, hour pillar*, year pillar*, month pillar*, pillar*, follow structure, structure, gyeokguk, gong-mang, gongmang, dohwa*, dohwasal, do-hwa, yeokma*, hwagae, baekho, yangin, sipsin, sipseong, ilju, ilgan, wolji, jijanggan, wonjin*, gwimun, pyeonjae, jeongjae, pyeongwan, jeonggwan, siksin, sanggwan, geopjae, bigyeon, myeongri, wuxing, star, stars',
  },
  stemsAndBranches: {
    korean:
      '갑목 을목 병화 정화 무토 기토 경금 신금 임수 계수 갑자 을축 병인 정묘 무진 기사일 경오 신미 임신일 계유 갑술 _을해 병자 정축 _무인 기묘 경진 신사일 임오 계미 갑신 을유 병술 정해년 정해일 무자 기축 경인 신묘 임진 계사 갑오 을미 병신일 정유 무술 기해 _경자 _신축 임인 계묘 갑진 _을사 병오 정미 무신 기유 경술 신해 임자 계축 갑인 을묘 병진 정사일 무오 _기미 경신일 신유 임술 계해 자수 축토 인목 묘목 진토 사화 오화 미토 신금이 유금 술토 해수 쥐띠 소띠 범띠 호랑이띠 토끼띠 용띠 뱀띠 말띠 양띠 원숭이띠 닭띠 개띠 돼지띠 _띠 띠가 띠는 띠별 띠랑',
    english:
      'gapja, gap wood, gapmok, eulmok, byeonghwa, jeonghwa, muto, gito, gyeonggeum, singeum, imsu, gyesu, jia wood, yi wood, bing fire, ding fire, wu earth, ji earth, geng metal, xin metal, ren water, gui water, jia, geng, byeong-o, byeongo, rat, ox, tiger, rabbit, dragon, snake, horse, goat, sheep, monkey, rooster, dog year, pig year, zodiac, zodiac animal, year of the, fire horse, fire goat, wood snake, tti',
  },
  elements: {
    korean:
      '오행 오행이 오행중 오행분포 오행비율 용신 용신이 용신은 용신뭐 내용신 조후용신 억부용신 희신이 기신이 부족 부족한 부족하 결핍 없는오행 없는기운 많은오행 넘치 과다 _과하 _치우 편중 균형 밸런스 불균형 비율 보충 보완 보강 채우 채워 채울 보태 더해야 식히 식혀 덜어 눌러 설기 불기운 물기운 나무기운 흙기운 쇠기운 금기운 목기운 화기운 토기운 수기운 불이많 물이많 나무가많 흙이많 쇠가많 불이없 물이없 나무가없 흙이없 쇠가없 화가많 수가많 목이많 토가많 금이많 화가없 수가없 목이없 토가없 금이없 화가너무 수가너무 목이너무 토가너무 금이너무 화가부 수가부 목이부 토가부 금이부 화도많 _화가 _수가 _목이 _토가 _금이 무슨기운 어떤기운 필요한기운 기운을채 약한기운 강한기운 뜨거운사주 차가운사주 따뜻한가 차가운가 습한 조열 한습 건조 한랭 불바다 물바다 물바다사 강한편 약한편',
    english:
      'element*, five elements, balance*, imbalance*, balanced, lacking, lack, lacks, missing element, too much, too little, excess*, overload, deficient, deficiency, drowning, burning up, fire, water, wood, earth, metal, watery, fiery, yongsin, yong-sin, yongshin, useful element, favorable element*, favourable element*, good element, bad element, helpful element, strengthen, weaken, nourish, replenish, supplement my, boost my, cool down my, add more, need more, strong or weak, weak day master, strong day master, weak chart, strong chart, hot chart, cold chart, hotter, colder, dry chart, climate, dominant, ohaeng, o-haeng',
  },
  luckyThings: {
    korean:
      '행운색 행운의색 행운의숫자 행운숫자 행운템 행운아이템 럭키컬러 럭키넘버 럭키 무슨색 어떤색 색깔 색상 색이 색을 옷색 옷을입 빨간색 파란색 초록색 검은색 검정색 흰색 하얀색 노란색 보라색 분홍색 핑크 벽지색 차색 네일색 염색 숫자 무슨숫자 보석 원석 탄생석 수정 팔찌 목걸이 반지를 액세서리 염주 부적 부적을 소품 그림걸 화분을두 인테리어 지갑색 폰케이스 배경화면색 향수 _향을 개운 개운법 개운템 운좋아지는법 운을좋 운트 운틔 기운트 기운올리 액막이 액땜법 맞는음식 맞는보석 맞는색 맞는숫자 맞는향 맞는취미 좋은색 좋은숫자 좋은음식',
    english:
      'lucky color*, lucky colour*, lucky number*, lucky charm*, lucky item*, lucky stone*, lucky direction, color*, colour*, red, blue, green, black, white, yellow, purple, pink, beige, walls, paint, wear, wearing, outfit, clothes, nail color, hair colour, crystal*, gemstone*, gem, stone, jade, quartz, amethyst, citrine, bracelet*, jewelry, jewellery, necklace, amulet*, talisman*, charm, candle, incense, perfume, houseplant for, decor, decorate, remedies, remedy, ritual, improve my luck, attract luck, boost my luck, enhance',
  },
  chart: {
    korean:
      '원국 원국표 명식 명식표 명조 팔자표 사주표 사주팔자표 만세력 만세력으로 네기둥 사주기둥 여덟글자 0글자 여덟자 뽑아 뽑아줘 뽑아주 뽑아봐 팔자뽑 사주뽑 명식뽑 사주봐 사주를봐 사주좀 사주보고 사주보여 사주풀이 사주풀어 사주해석 사주분석 내사주어 제사주어 내사주봐 제사주봐 사주한번 사주알려 사주가어 사주에뭐 사주에뭐가 사주에무슨 십성표 십신표 지장간까지 신살까지 신살목록 무슨살 살이있 살+있 읽어줘 읽어주 적어줘 적어주 전체적으로 기본사주 기본풀이 전체풀이 총평 총정리 내일주 제일주 일주가뭐 일주뭐 일간이뭐 일간뭐 띠가뭐 띠+뭐 한자로 여덟글자적 세워줘 세워주 세우면 명식세 사주세',
    english:
      'chart, charts, my saju, my bazi, natal, birth chart, four pillars, pillars, eight characters, 0 characters, full chart, whole chart, draw my, draw up, pull up my, lay out, map out, cast my chart, cast the chart, calculate my, generate my, raw chart, raw, read my, read out, full reading, basic reading, a reading, reading, readings, interpret my, what is in my, what do i have, what stars, list my stars, palja, manseryeok, myeongsik, wonguk, saju bwa, saju please, saju jom, palza, kundli, horoscope chart',
  },
  sajuWord: {
    korean: '사주 사주에 사주가 사주는 사주상 팔자 팔자에 팔자가 팔자인 운명 숙명 명운 타고난 타고났 점괘 역학 점을',
    english: 'saju, bazi, my chart, in my chart, my charts, birth chart, fate, destiny, destined, kundli, palja',
  },
  generalLuck: {
    korean:
      '운세 _운이 _운은 _운도 _운좀 _운 총운 총운세 전체운 전반적 _전반 전체적 대체로 운빨 _운기 _운수 운때 운발 일진 _재수 재수없 대박 대운대 액운 액땜 삼재 아홉수 흐름 흐름이 기운이어 어떻게흘러 어떻게될 어떻게풀 어떨까 어떨지 어떠 어때 어떤가 어떤해 어떤달 어떤날 무슨일 좋은일 나쁜일 안좋은일 별일 조심할 주의할 조심해야 주의해야 조심하 전망 예보 괜찮은해 괜찮을 무난 무탈 무사 순탄 수월 풀릴 풀리나 풀리려나 풀리는 나아질 나아지 좋아질 좋아지 대길 길흉 토정비결 신수 신년운세 년+운 운수대통 한해운',
    english:
      "luck, lucky, luckier, luckiest, unlucky, fortune, fortunes, forecast, outlook, overall, in general, general luck, general, in store, expect, look forward, watch out, be careful, careful about, beware, caution, pitfalls, look for me, looking, shaping up, vibe, vibes, how is, how will, how's, hows, how was, how are things, hold for, holds for, bring me, brings, going to be, gonna be, ahead, energy of, smooth, smoothly, rough, bumpy, easier, better year, worse, suck, blessing, rashifal, horoscope, prediction*, unse, un-se, chong un",
  },
  lifeArc: {
    korean:
      '인생 평생 평생운 _일생 생애 한평생 전생 대운 대운이 대운표 대운흐름 00년운 십년운 초년 초년운 초중말년 중년 중년운 말년 말년운 노년 노후운 청년기 유년 청춘 전성기 황금기 리즈 굴곡 파란만장 언제풀 언제펴 언제피 언제쯤풀 언제쯤펴 풀리는시기 트이 트일 인생역전 인생곡선 인생그래프 인생흐름 인생전체 하락기 상승기 전환점 전환기 변곡점 터닝포인트 _고비 고비가 고생 고생끝 개고생 몇살에 몇살부터 몇살때 몇살쯤 이십대 삼십대 사십대 오십대 육십대 칠십대 팔십대 00대 00대에 00대는 서른 마흔 _쉰 예순 일흔 여든 아흔 환갑 칠순 팔순 큰흐름 연대기 연표 꽃피 꽃필 꽃길 대기만성 _필날 쨍하고 볕들 볕들날 빛볼 내리막 오르막 바닥 바닥치 정점 팔자가피 팔자피 팔자펴 늦복 만복',
    english:
      'life, lifetime, lifelong, life path, life story, whole life, rest of my life, life overall, life luck, luck cycle*, luck pillar*, luck period*, major luck, great luck, big luck, ten-year, ten year, ten-yearly, 00-year, 00 year, decade*, daewoon, dae woon, daewun, daeun, dae-un, da yun, dayun, peak*, peaked, prime, golden age, golden period, golden years, heyday, best years, worst years, turning point*, crossroads of life, ups and downs, highs and lows, rise and fall, timeline, roadmap, late bloomer, childhood, youth, young adult, adulthood, middle age, midlife, old age, later life, later years, twilight, senior years, twenties, thirties, forties, fifties, sixties, seventies, eighties, my 00s, turn 00, at 00, by 00, after 00, age 00, get easier, get better, rock bottom, chapter, chapters, phase, season of life, next ten years, luckiest decade, cycle, cycles, insaeng, pyeongsaeng',
  },
}
