import type { Concepts } from './concept.ts'

/** Work, business, money and markets. */
export const workConcepts: Concepts = {
  workplace: {
    korean:
      '회사 직장 근무 업무 출근 퇴근 야근 특근 당직 교대근무 일터 일자리 사무실 부서 본사 _지사 지점 현장직 생산직 사무직 기술직 영업직 서비스직 전문직 정규직 계약직 비정규직 무기계약 파견 공기업 대기업 중소기업 중견기업 외국계 공무원 공직 재택 회의 프로젝트 실적 업계 직종 업종 직무 직업 일복 밥벌이 밥줄 맞벌이 출퇴근 직장운 관운 관록 벼슬 알바 아르바이트 편의점알바 배달알바 과외알바 투잡 월급쟁이 직장인 회사원 샐러리맨 좃소 좋소 ㅈ소 수습 인턴 일을하 일하는 일하기 일하고 일이힘 일이안 일이너무 프리랜서 외주 일거리 일감',
    english:
      'work, works, working, worked, workplace, workload, office, job*, jobs, career*, employer*, corporate, company, profession*, occupation, shift, shifts, night shift, full-time, full time, part-time, part time, overtime, remote, wfh, freelanc*, gig, gigs, contractor, intern, internship*, deadline*, desk job, cubicle, corporate ladder, public sector, civil service, nine to five, 0-0, hoesa, jikjang, jigeop, iljari, chulgeun, keompeoni',
  },
  workPeople: {
    korean:
      '상사 _사수 부사수 팀장 부장 과장님 차장 대리님 이사님 상무 전무 본부장 실장님 임원 사장님 대표님 팀원 팀플 직장동료 회사동료 동료 동기가 입사동기 후임 선임 신입사원 신입이 막내사원 인사팀 원장님 수간호사 점장 갑질 꼰대 직장상사 윗사람 아랫사람 부하직원 부하 텃세 태움 사내정치 정치질 라인을',
    english:
      'boss*, manager*, supervisor*, coworker*, co-worker*, colleague*, team lead, teammate*, team, hr, ceo, director, management, micromanag*, subordinate*, junior, senior*, mentor, office politics, higher-ups, leadership, sangsa, timjang, dongryo, seonbae, hubae',
  },
  changingJobs: {
    korean:
      '이직 전직 옮길까 옮겨야 옮기면 옮기는게 옮길 옮겨 갈아탈 갈아타 갈아탔 직종변경 업종변경 때려치 때려칠 때려쳐 그만두 그만둘 그만둬 그만뒀 관두 관둘 관둬 퇴사 사직 사표 사직서 퇴직 희망퇴직 명예퇴직 명퇴 권고사직 은퇴 정년 퇴준생 퇴사각 이직각 박차고 새직장 새회사 다른회사 다른직장 다른일 새일 커리어전환 커리어체인지 스카웃 스카우트 헤드헌터 헤드헌팅 오퍼 이직운 이직수 버틸까 버티는게 버텨 존버 남을까 사람인 잡플래닛 리멤버 원티드 링크드인',
    english:
      'switch job*, switch compan*, switching, change job*, changing job*, change of job, job change, career change*, new job, leave my job, leave this job, leaving my, quit, quits, quitting, resign*, hand in my notice, notice period, jump ship, pivot*, transition, change careers, another company, different company, new role, new position, current job, lateral move, headhunt*, poach*, counteroffer*, stay put, stay or go, retire*, retirement, sabbatical, career break, burn bridges, walk out, linkedin, ijik, ijig, toesa, geumandu*',
  },
  beingHired: {
    korean:
      '취업 취직 취준 취준생 입사 구직 재취업 공채 수시채용 채용 경력직 이력서 자소서 자기소개서 면접 서류통과 서류합격 서류탈락 최종합격 최종면접 합격통보 합격할까 불합격 탈락 지원한 지원했 원서 스펙 졸업하고 백수 무직 놀고있 일자리구 직장구 붙여줄 뽑힐 뽑아줄 발탁 임용 데뷔 캐스팅 오디션 연습생 취업운 취직운 재직 복직 휴직 실업 실직 일못구 일안구 붙고싶 첫출근 첫직장 고용',
    english:
      'hired, hire me, hiring, get hired, interview*, resume, résumé, cv, cover letter, job hunt*, job search, job offer, offer, offers, recruit*, applied, apply, applying, application*, unemploy*, out of work, jobless, between jobs, land a job, get a job, find a job, find work, find a work, employment, employ*, callback, rejection email, new grad, graduate scheme, debut, casting, cast, placement, onboarding, first job, chwieop, chwijik, chwijun, myeonjeop',
  },
  promotion: {
    korean:
      '승진 진급 승급 승격 인사고과 고과 인사평가 인사이동 발령 전근 보직 부임 직급 호봉 연봉 연봉협상 임금 급여 성과급 인센티브 보너스 월급인상 과장달 부장달 팀장달 임원달 승진운 승진수 진급운 감투 출세 명예운 관직 자리가 자리를 자리에 당선 선거 출마 공천 반장선거 회장선거 _이장 좌천 강등 징계 해고 짤릴 짤려 짤렸 짤리 잘릴 잘려 잘렸 구조조정 정리해고 감원 재계약될',
    english:
      'promot*, raise, pay rise, payrise, salary, salaries, bonus review, appraisal, performance review, demot*, laid off, layoff*, lay off, laying off, fired, getting fired, get sacked, sacked, redundan*, restructur*, downsiz*, title, corner office, elected, election, vote, run for, recognition, recognised, recognized, transfer, transferred, partner track, tenure, seungjin, yeonbong',
  },
  aptitude: {
    korean:
      '적성 진로 재능 소질 재주 천직 잘하는일 잘하는게 맞는일 맞는직업 맞는분야 맞는업종 맞는직종 어울리는직업 어울리는일 무슨일을 어떤일을 무슨일하 어떤일하 일이맞 체질인가 체질일까 체질이 체질인지 먹고살 밥먹고살 뭐해먹 문과 이과 예체능 예술 이공계 전공살 전공을살 특기 끼가 손재주 사람상대 몸쓰는일 머리쓰는일 커리어 분야 길로가 길을가 꿈을이',
    english:
      'suited, suits, suit me, aptitude*, calling, vocation*, talent*, gifted, good at, cut out, right field, line of work, kind of work, type of work, kind of job, type of job, which field, what field, industry, industries, dream job, purpose, skill*, strength at, made for, born to, meant to do, career path, what should i do for, jeokseong, jaeneung, jinro',
  },
  jobTitles: {
    korean:
      '개발자 프로그래머 기획자 간호사 간호조무사 교사 선생님 디자이너 유튜버 크리에이터 인플루언서 스트리머 비제이 작가 웹툰 소설가 연예인 아이돌 배우_ 배우로 배우가되 가수 래퍼 모델 댄서 변호사 의사 치과의사 한의사 수의사 약사 셰프 요리사 제빵사 바리스타 군인 장교 부사관 경찰 소방관 승무원 조종사 파일럿 기자 피디 아나운서 상담사 미용사 헤어디자이너 네일리스트 목수 용접 기사님 교수 연구원 강사 트레이너 운동선수 축구선수 프로게이머 공인중개사 회계사 세무사 노무사 변리사 감정평가사 건축가 통역사 번역가 마케터 영업사원 상담원 사회복지사 요양보호사 물리치료사 유치원교사 보육교사 농부 어부 스님 목사 신부님 무속인 타로마스터 역술인 대리운전 택시 택배기사 배달기사 라이더',
    english:
      'nurse*, teacher*, teaching, developer*, programmer*, engineer*, designer*, artist*, writer*, author, novelist, actor, actress, singer, musician, dj, chef, cook for a living, baker, barista, pilot, flight attendant, soldier, army, navy, police officer, firefighter*, journalist, consultant*, professor, lecturer, researcher, scientist, accountant*, banker, architect, carpenter, plumber, electrician, welder, mechanic, farmer, model, dancer, influencer*, youtuber, streamer, content creator, photographer, hairdresser, beautician, paramedic, social worker, counsellor, counselor, coach, translator, interpreter, realtor, sales rep, marketer, analyst, product manager, data scientist, civil servant, diplomat, librarian, midwife, dentist, pharmacist, vet, monk, priest, driver, trucker, it, nursing, coding bootcamp, ganhosa, gaebalja, gyosa',
  },
  business: {
    korean:
      '창업 개업 개원 사업 자영업 자영업자 가게 장사 매장 점포 업장 상가 권리금 카페차 카페창 카페를 카페열 카페하 카페운 식당 분식 분식집 치킨집 고깃집 고기집 밥집 국밥집 술집 호프집 포차 포장마차 주점 빵집 베이커리 반찬가게 꽃집 옷가게 문구점 철물점 서점을 피시방 피씨방 노래방 당구장 스터디카페 헬스장 필라테스샵 학원차 학원운 학원을 공방 미용실 네일샵 왁싱샵 애견샵 세차장 편의점 _무인 무인매장 푸드트럭 펜션 민박 게스트하우스 에어비앤비 농장 과수원 양계장 스마트팜 쇼핑몰 온라인몰 스마트스토어 스스 쿠팡 위탁판매 해외직구사업 수출 수입업 무역 공장 제조업 법인 스타트업 벤처 일인기업 0인기업 0인사업 사업자 사업자등록 프랜차이즈 가맹 가맹점 체인점 본점 분점 지점내 0호점 간판 폐업 접을까 접어야 문닫 오픈 오픈할 오픈하면 런칭 론칭 브랜드 부업 가업 물려받 이어받 사업운 사업수 장사운 사업가 장사꾼 경영 업종변경 업종추천',
    english:
      'business*, shop*, store, stores, storefront, cafe, cafés, café, coffee shop, restaurant*, diner, bakery, bar, pub, food truck, food stall, stall, kiosk, salon, barbershop, spa, gym of my own, clinic, studio, agency, franchis*, startup*, start-up*, entrepreneur*, self-employ*, own boss, my own company, company of my own, side hustle, side business, founder*, found a, own a, open a, opening a, open my, opening my, launch*, brand, boutique, bistro, guesthouse, airbnb, b&b, farm, etsy, amazon fba, dropship*, ecommerce, e-commerce, online store, shopify, go solo, venture*, expand*, second branch, branch, second location, close the shop, close down, shut down the, go under, family business, take over the family, workshop, factory, firm, enterprise, saeop, saup, changeop, jangsa, gage',
  },
  businessRunning: {
    korean:
      '매출 손님 단골 고객 거래처 납품 재고 적자 흑자 순이익 마진 수익이나 인건비 임대료 월세를 직원을 직원이 직원들 알바생 사장인 사장이 사장으로 대표로 동업 동업자 동업해 공동창업 공동대표 동업운 투자유치 투자자 시리즈 펀딩 엑싯 자금조달 대박날 대박칠 망할 망하 망했 망해 쫄딱 잘될까요가게 장사가 장사안 장사잘 입지 목이좋 리뷰가 배민 배달의민족 계약따 입찰 수주 사업확장 확장',
    english:
      'customers, clients, client, revenue, sales, turnover, profit*, margin*, cash flow, break even, break-even, inventory, supplier*, staff, employees, hire staff, payroll, rent on the shop, partner up, business partner*, cofound*, co-found*, investor*, funding, seed round, series a, vc, angel, pitch*, scale up, scaling, go bust, bankrupt the, footfall, regulars, contract out, tender, bid, bidding, huat, exit',
  },
  moneyLuck: {
    korean:
      '_돈 돈이 돈을 돈도 돈은 돈복 돈운 돈벼락 큰+돈 목돈 떼돈 푼돈 쌈짓돈 뭉칫돈 재물 재물복 재운 재복 재산 금전 금전운 재력 부자 부유 갑부 건물주 벼락부자 백만장자 억대 억만 수저 금수저 흙수저 횡재 횡재수 공돈 눈먼돈 유산 상속 물려받을 수입 소득 벌이 벌어 벌까 벌고 벌수 버는 벌면 경제적 경제력 재테크 재정 재정운 재성 먹고살만 먹고사 넉넉 풍족 여유로워 여유생 노후자금 노후준비 연금 여윳돈 종잣돈 시드머니 돈줄 돈길 돈방석 돈벌 돈모 돈들어 돈나가 돈이샐 _머니 주머니사정',
    english:
      'money, wealth*, rich, richer, riches, poor, broke, income*, earn*, fortune, financ*, cash, dough, bucks, millionaire, billionaire, prosper*, abundan*, afford*, inherit*, windfall, well off, well-off, comfortable, financially, financial freedom, nest egg, pension, purse, pockets, make it big, big money, moolah, paycheck, jackpot luck, don un, jaemul, jaeun, geumjeon, buja',
  },
  spendingAndDebt: {
    korean:
      '월급 급여일 통장 잔고 텅장 지갑 적금 예금 저축 저금 비상금 빚 _빚 빚을 빚이 대출 대출금 _이자 카드값 할부 리볼빙 카드론 마통 지출 소비 씀씀이 낭비 과소비 충동구매 지름신 지르 탕진 플렉스 용돈 생활비 학자금 공과금 관리비 축의금 보증금 곗돈 계를타 _계돈 갚 상환 꿔준 빌려준 빌려줬 빌려간 떼인 떼였 뜯겼 사기당 물린돈 새는 새나가 샌다 모이지않 안모여 안모이 모으 모을 모일 모이나 모아지 쪼들 궁핍 가난 _거지 형편 살림 곳간 알뜰 짠돌이 짠테크 가계부 절약 아껴 밥값 파산 신용불량 신불자 세금 환급 연말정산 보험금 월세밀 돈문제 빚더미',
    english:
      'saving*, save up, save money, savings, spend*, spent, splurg*, debt*, loan*, owe, owes, owed, borrow*, lend, lent, lending, repay*, pay off, pay back, paid back, credit card*, bills, rent, mortgage, instalment*, budget*, bank account, bank balance, wallet, salary gone, paycheck to paycheck, allowance, frugal, stingy, tight, overspend*, impulse buy*, shopaholic, leak*, drain*, bonus, refund, student loan, arrears, overdraft, penniless, cheap skate, tax return, ends meet, money trouble, set aside, put aside, tteong jang',
  },
  markets: {
    korean:
      '주식 증권 증시 종목 급등주 테마주 우량주 잡주 작전주 공모주 상장 상장주 비상장 배당 배당주 코스피 코스닥 나스닥 다우 에스앤피 etf 이티에프 펀드 채권 국채 선물옵션 옵션 공매도 레버리지 인버스 곱버스 해외선물 미장 국장 서학개미 동학개미 개미 삼전 삼성전자 하이닉스 엔비디아 테슬라 애플주 카카오주 네이버주 포스코 에코프로 로빈후드 차트매매 단타 스캘핑 스윙 장투 데이트레이딩 주식계좌 주식장 떡상 떡락 상한가 하한가 급등 급락 폭락 저점 고점 반등 불장 하락장 주린이 주식운 주식으로 _세력 호재 악재 실적발표 퀀트 로보어드바이저 리딩방 리딩 _지수',
    english:
      'stock, stocks, stock market, share price, shares, equities, etf*, index fund*, s&p, spy, qqq, nasdaq, dow, kospi, nifty, ftse, nvidia, nvda, tesla, tsla, apple shares, amd, gme, gamestop, meme stock*, options, call option*, put option*, calls, puts, short, shorting, short squeeze, leverage*, margin call, futures, forex, fx, day trad*, swing trad*, trade, trades, trading, trader, intraday, portfolio, mutual fund*, bond, bonds, treasur*, ipo, dividend*, bull run, bull market, bear market, bull or bear, dip, the dip, robinhood, brokerage, broker, hedge fund, yolo, diamond hands, average down, samsung, hynix, jusik',
  },
  crypto: {
    korean:
      '코인 가상화폐 암호화폐 가상자산 비트코인 비트 이더리움 _이더 리플 도지 시바이누 솔라나 에이다 알트 알트코인 잡코인 밈코인 스테이블 업비트 빗썸 바이낸스 김프 청산 롱포지션 숏포지션 롱숏 숏칠 롱칠 채굴 nft 엔에프티 스테이킹 에어드랍 반감기 코린이',
    english:
      'crypto*, bitcoin, btc, eth, ethereum, xrp, ripple, doge*, shib*, solana, sol, ada, altcoin*, alts, coin, coins, memecoin*, token*, nft*, binance, coinbase, upbit, wallet seed, staking, airdrop*, defi, halving, blockchain, mining rig, hodl, to the moon, mooning, rug pull*, stablecoin*, biteu koin, koin',
  },
  property: {
    korean:
      '부동산 아파트사 아파트를 아파트팔 아파트매 분양 분양권 청약 청약당첨 재개발 재건축 갭투자 갭투 경매 공매 급매 매매 매수 매도 전세끼 집을살 집을사 집을팔 집사도 집사야 집살까 집팔 내집마련 땅을 땅사 땅팔 토지 임야 전답 논밭 상가투자 상가를사 상가분양 오피스텔 빌라투자 건물사 건물을 건물매 꼬마빌딩 지식산업센터 월세수익 임대수익 영끌 주담대 담보대출 신용대출 마이너스통장 빚내서 빚투 대출받아 전재산 퇴직금 몰빵 올인 풀매수 집값 시세 호가 부동산투자',
    english:
      'property, properties, real estate, realty, house price*, flip houses, flipping, buy the house, buy a house, buying a house, buy a flat, buy the flat, buy land, plot, land, acreage, condo, condominium, apartment to rent, landlordship, buy to let, buy-to-let, rental property, down payment, remortgage, refinanc*, home loan, foreclosure, auction, hdb, bto, second home, lump sum, all in, all-in, life savings, retirement fund, budongsan',
  },
  tradeVerbs: {
    korean:
      '물타기 물탈 물탔 물렸 물린 물려서 존버 손절 손절각 손절할 손절해 익절 익절각 풀매수 매수타이밍 매도타이밍 추매 불타기 줍줍 떡상각 살까말까 팔까말까 사면오 사면대박 사도돼 사도될 사도되 팔아도 팔아야 팔까 팔면 팔지 팔고싶 들어가도 들어갈까 들어가야 넣어도 넣을까 넣으면 넣어볼까 태울까 태워도 담아도 담을까 투자 투자해 투자하 투자할 투자금 투자처 투자운 투자수익 굴릴 굴려 불릴 불려 원금 수익률 수익률이 본전 존버할 기다릴까팔 갈아탈까 환전 달러사 엔화 환투자 금투자 금사 금을사 금팔 은투자 골드바 원자재 청산당 반토막 마이너스 깡통',
    english:
      'invest*, buy in, sell now, sell it all, sell my, sell off, should i sell, should i buy, hold or sell, buy or sell, hold on or sell, cash out, cash in, pull out my, take profit, cut my loss*, stop loss, entry point, exit point, double down, go all in, put my money, put money in, put it into, put it all, returns, yield, roi, gold, silver bars, gold bars, bullion, commodit*, oil price*, currency, dollars, yen, exchange my, portfolio',
  },
  gambling: {
    korean:
      '로또 로또번호 복권 즉석복권 스피또 연금복권 당첨 당첨번호 당첨운 0등당첨 토토 스포츠토토 프로토 배팅 베팅 도박 노름 화투 고스톱 맞고 포커 바카라 카지노 강원랜드 정선 슬롯 경마 경륜 파워볼 사다리타기 홀짝 배당률 판돈 잭팟 한탕 한방에 꽁돈',
    english:
      'lottery, lotto*, lottery ticket*, powerball, mega millions, euromillions, toto, 0d, scratch card*, scratchcard*, scratch-off*, jackpot, winning number*, lucky number for the, gambl*, bet, bets, betting, wager*, casino*, poker, blackjack, roulette, baccarat, slot machine*, slots, horse race*, racehorse, bookie, odds, raffle, sweepstake*, parlay, sportsbook, bokgwon, rotto',
  },
}
