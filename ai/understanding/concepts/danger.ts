import type { Concepts } from './concept.ts'

/** Body and illness, harm, law and death. */
export const dangerConcepts: Concepts = {
  wellbeing: {
    korean:
      '건강 건강운 건강복 체력 체질 면역 면역력 컨디션 기력 무기력 기운없 기운이없 활력 에너지 피곤 피로 만성피로 번아웃 지쳐 지친 지쳤 지치 스트레스 과로 골골 허약 허약체질 잔병 잔병치레 감기 몸이약 몸약 몸이안 몸이무 몸상태 몸살 몸관리 몸조심 몸보신 보약 건강관리 건강검진 건강챙 챙겨야할부위 약한부위 약한곳 약한장기 취약 조심할부위 조심할장기 오장육부 노화 늙 갱년기 체온 냉증 수족냉증 손발이차 혈액순환 부종 붓 땀 더위 추위 환절기 아플 아프면 아프지 아픈데 아픈곳 아픈날 여기저기 쑤시 쑤셔 결려 뻐근 찌뿌둥 나른',
    english:
      'health*, unhealthy, wellness, wellbeing, well-being, energy level*, low energy, tired*, exhaust*, fatigue*, drained, worn out, burnout, burned out, burnt out, burn out, stress*, stamina, vitality, immune, immunity, constitution, weak spot*, weak point*, weak organ*, weak part, prone to, run down, rundown, frail, sickly, fall sick, get sick, getting sick, under the weather, feeling weak, recharge, ageing, aging, menopause, hot flashes, cold hands, cold feet, always cold, sweat*, body type, my body, bodies, geongang, himdeul, pigon',
  },
  bodyParts: {
    korean:
      '허리 무릎 관절 어깨 목이뻐 뒷목 손목 발목 발목이 척추 골반 다리가 머리가아 머리가지 지끈 두통 편두통 어지럼 어지러 현기증 눈이침침 시력 눈건강 귀가 이명 치아 잇몸 이빨이 피부 여드름 아토피 탈모 머리숱 위장 위가 속이쓰 속쓰 소화 소화불량 체해 체하 더부룩 변비 설사 대장 _간이 간수치 신장 콩팥 방광 심장 가슴이답 가슴답답 두근거 폐가 호흡 호흡기 기관지 비염 기침 알레르기 알러지 혈압 혈당 생리 생리통 자궁 전립선 근육 뼈가 뼈건강',
    english:
      'headache*, migraine*, back pain, backache, lower back, knee, knees, joint*, shoulder*, neck, spine, stomach*, tummy, gut, digest*, bloat*, liver, kidney*, lung, lungs, heart beats, heart health, bladder, bowel*, skin, acne, eczema, hair loss, eyes, eyesight, ears, teeth ache, toothache, gums, sinus*, allerg*, hay fever, cough*, throat, blood sugar, hormone*, period pain, cramps, womb, muscle*, bones, organ, organs, limbs, dizzy, dizziness, nausea, heartburn, iron levels, meori, heori, pibu',
  },
  lifestyle: {
    korean:
      '운동 헬스 헬스장 요가 필라테스 수영 등산 러닝 달리기 조깅 걷기 산책 스트레칭 홈트 크로스핏 자전거 골프운 테니스 배드민턴 명상 호흡법 다이어트 살빼 살뺄 살을빼 살찌 살이찌 살이안 체중 몸무게 식단 식습관 _식이 야식 폭식 과식 금식 단식 채식 음식 보양식 먹는게좋 뭘먹 커피 카페인 녹차 차를마 술을 술끊 금주 절주 담배 금연 수면 불면 잠이안 잠을못 잠을설 잠못 잠이오 잠버릇 숙면 늦잠 아침형 루틴 생활습관 취미 사우나 반신욕 족욕 찜질 온천 영양제 비타민 홍삼 유산균 쉬어야 쉬는게 휴식 _요양',
    english:
      "exercis*, workout*, work out, gym, yoga, pilates, running, jog*, swim*, hiking, hike, walk, walks, cycling, stretch*, marathon, lift weights, tai chi, meditat*, breathing, diet, diets, dieting, lose weight, weight loss, gain weight, weight, slim*, fasting, vegan, vegetarian, eat for, foods, food for, what should i eat, drink less, alcohol, coffee, caffeine, tea, smoking, quit smoking, vape, sleep*, insomnia, nap, bedtime, night owl, early bird, rest, routine, lifestyle, habit, habits, fitness, fit into, sauna, massage, supplements, vitamin*, ginseng, probiotics, hobby, hobbies, can't sleep, screen time, undong, jam, sulfur",
  },
  illness: {
    korean:
      '_암 암인 암일 암에 암걸 암이 암은 암을 항암 말기암 말기 폐암 위암 간암 대장암 췌장암 유방암 자궁암 전립선암 갑상선 갑상샘 백혈병 림프종 종양 용종 혹이 _혹 결절 낭종 근종 물혹 당뇨 고혈압 저혈압 고지혈 협심증 심근경색 부정맥 뇌졸중 뇌출혈 뇌경색 중풍 풍이 치매 알츠하이머 파킨슨 루게릭 간경화 간염 신부전 폐렴 결핵 천식 코로나 독감 대상포진 디스크 협착증 골다공증 류마티스 통풍 루푸스 희귀병 난치병 불치병 큰병 중병 지병 병명 병이 병을 병에 _병 병마 질병 질환 병치레 발병 전이 합병증 후유증 바이러스 감염 염증 우울증 조울증 조현병 공황 공황장애 불안장애 강박증 adhd 자폐 발달장애 섭식장애 거식증 알콜중독 마비 실명 난청 골절 화상 피가나 혈변 각혈 호흡곤란 실신 쓰러졌 쓰러져 의식불명 뇌사 멍울 몽우리 쥐어짜',
    english:
      'disease*, illness*, sickness, cancer*, canser, tumor*, tumour*, leuk*, lymphoma, melanoma, metasta*, malignan*, benign, polyp*, cyst*, fibroid*, nodule*, lump, lumps, mole, growth, diabet*, blood pressure, hypertension, cholesterol, heart attack, heart disease, heart failure, arrhythmia, angina, stroke, aneurysm, dementia, alzheimer*, parkinson*, als, ms, epilep*, seizure*, hepatitis, cirrhosis, kidney failure, pneumonia, tb, asthma, covid, long covid, flu, shingles, hernia, slipped disc, arthritis, osteoporosis, lupus, gout, thyroid, endometriosis, pcos, hiv, infection*, sepsis, virus, depression, bipolar, schizo*, panic attack*, anxiety disorder, ocd, ptsd, adhd, autism, autistic, anorexi*, bulimi*, eating disorder, addict*, alcoholi*, relaps*, remission, coma, paralys*, numb, chest pain, palpitations, double vision, fracture, broken leg, broken arm, bleeding, bleed, fever, fainted, faint, rash, symptom*, chronic, hereditary, amputat*, blind, deaf, byeong, ammal',
  },
  surgery: {
    korean:
      '수술 수술날 수술운 재수술 시술 집도 마취 개복 복강경 로봇수술 이식 신장이식 간이식 인공관절 백내장 녹내장 라식 라섹 렌즈삽입 임플란트 발치 교정 사랑니 스케일링 성형 쌍수 쌍꺼풀 코수술 안면윤곽 양악 지방흡입 보톡스 필러 가슴수술 맹장 담낭 자궁적출 정관수술 포경 스텐트 투석 방사선 항암치료 수혈 내시경 조직검사 절개 봉합 절단',
    english:
      'surger*, surgeon*, surgical, operation, operated, operate on, go under the knife, anaesth*, anesth*, transplant*, bypass, stent, hysterectomy, mastectomy, vasectomy, appendix, cataract, lasik, laser eye, root canal, wisdom tooth, wisdom teeth, dental implant, braces, plastic surgery, nose job, rhinoplasty, botox, filler*, facelift, liposuction, boob job, implants, dialysis, chemo*, radiotherapy, radiation, biopsy, colonoscopy, endoscop*, blood transfusion, knee replacement, hip replacement, procedure, scalpel, susul',
  },
  medicine: {
    korean:
      '_약을 약+먹 약+끊 약+줄 _약은 _약 복용 처방 처방전 혈압약 당뇨약 우울증약 항우울제 수면제복용 수면제처방 졸피뎀 신경안정제 진통제 타이레놀먹 항생제 스테로이드 호르몬제 피임약 인슐린 위고비 삭센다 오젬픽 다이어트약 다이어트주사 한약 침맞 침을 뜸 부항 백신 예방접종 예방주사 접종 부스터 주사 링거 부작용 용량 민간요법 대체요법 자연치유 단식치료 건강식품으로 안먹어도 끊어도 끊을까 줄여도',
    english:
      'medication*, meds, medicine*, medicat*, pill, pills, tablet*, dose, dosage, doses, prescri*, drug, drugs, antidepress*, ssri*, prozac, zoloft, lithium, xanax, ativan, zolpidem, ambien, sleeping pill*, painkiller*, ibuprofen, paracetamol, antibiotic*, steroid*, statin*, insulin, metformin, ozempic, wegovy, semaglutide, hormone therapy, hrt, the pill, vaccin*, vaccine, jab, booster, shot, injection*, acupuncture, herbal, herbs, homeopath*, natural remedy, side effect*, come off my, stop taking, skip my, wean off, refill, placebo, yak, hanyak',
  },
  doctors: {
    korean:
      '병원 의원 한의원 정신과 신경과 내과 외과 응급실 응급 구급차 _일일구 중환자실 입원 퇴원 진단 진단받 오진 진료 검진결과 검사 검사결과 피검사 초음파 엑스레이 mri 엠알아이 씨티 의사가 의사선생 의사말 의사는 주치의 담당의 치료 치료법 완치 재활 회복 회복될 나을까 나을 낫겠 낫나 낫는 낫지 좋아지실 호전 차도 재발 예후 생존율 시한부 위독 위중 고비를 고비일 깨어날 의식이 간병인 요양병원 호스피스 연명치료 심리상담 상담치료',
    english:
      'doctor*, dr, gp, physician, specialist*, oncolog*, cardiolog*, neurolog*, psychiatr*, therapist, therap*, paediatric*, pediatric*, dermatolog*, dentist, clinic appointment, hospital*, er, a&e, emergency room, icu, ambulance, ward, admitted to hospital, discharge*, diagnos*, misdiagnos*, scan, scans, mri, ct, x-ray, xray, ultrasound, blood test*, test results, lab results, check-up, checkup, screening, treatment*, treat, cure, cured, heal, healed, healing from, recover*, recovery, prognosis, survival rate, terminal, hospice, palliative, second opinion, rehab, physio*, remission, get well, get better from, pull through, byeongwon, uisa',
  },
  wishToDie: {
    korean:
      '죽고싶 죽고시 죽고파 죽고십 죽구싶 죽고만 죽어버 죽어야 죽어도되 죽어도될 죽는게나 죽는게낫 죽는법 죽는방법 죽으면편 죽으면끝 죽으면다 죽을까봐요내가 죽을까요저 죽을래 죽을거 죽으려 죽을용기 자살 자살각 자해 자살하 ㅈㅅ하 ㅈㅅ각 ㅈㅏㅅㅏㄹ 사라지고싶 사라지고만 사라지면 사라져버 사라질까 사라졌으면 없어지고싶 없어졌으면 없어지면 없어져도 내가없어 내가없으면 나없어도 나없이도 나만없 저만없 살기싫 살고싶지 살기가싫 살기힘들 사는게싫 사는게지옥 사는게지긋 사는게고통 사는게의미 사는이유 살이유 살아야할이유 살아야하는이유 살의미 살아서뭐 살아뭐 살면뭐 살고싶은마음 사는의미 왜사는 왜살아 태어나지말 태어나지않 태어난게죄 안태어 끝내고싶 끝내버 다끝내 끝내려 끝을내 생을마감 생을끝 삶을끝 삶을마감 삶을내려 삶을포기 인생을끝 세상뜨고 세상을뜨고 세상떠나고 세상을떠나고 세상을등 떠나고싶어요이세상 저세상가고 하늘나라가 그만살 그만하고싶 그만두고싶어다 놓고싶 놓아버 내려놓고싶 포기하고싶 다포기 더는못 더이상못 버틸수없 못버티 못버틸 버티기힘 버틸힘 한계 눈뜨기싫 눈을뜨기싫 깨지않 깨고싶지 안깨어 안깼으면 잠들고싶 영원히자 영원히잠 내일이없 내일이안왔 내일이오지 미래가없 희망이없 희망이안 절망 답이없어요 짐만 짐이되 민폐만 가족에게짐 쓸모없 쓸모가없 살자하고',
    english:
      "suicid*, kill myself, killing myself, kms, kys, end it, end it all, end my, ending it, ending my life, take my own life, take my life, own hand, want to die, wanna die, wanting to die, wish i was dead, wish i were dead, better off dead, rather be dead, six feet under, ready to die, i could be dead, don't want to live, dont want to live, don't want to be here, dont want to be here, do not want to live, not be here, not be around, won't be around, be here anymore, be alive, being alive, stop existing, not exist, cease to exist, disappear, vanish, unalive*, sewerslide, self-delete, self delete, sui, self-harm*, self harm, selfharm, hopeless, no hope, no reason to live, no reason to, no point, what's the point of living, point in living, nothing left, nothing to live for, done with life, done living, tired of living, tired of life, tired of being alive, over it all, can't go on, cant go on, can't do this anymore, cant do this anymore, can't take it, cant take it, can't keep going, never wake up, not wake up, wake up again, go to sleep forever, sleep forever, burden, better off without me, without me, nobody would miss, no one would miss, no one would notice, worthless, useless, hate my life, never been born, give up on life, giving up on life, the void, jukgo sip*, jukgosip*, jugeul, jasal, sal gi sil*",
  },
  harmMeans: {
    korean:
      '뛰어내 뛰어들 뛰어내릴 투신 옥상 난간 창문밖 베란다에서 한강 마포대교 다리위 철로 선로 지하철에뛰 목을매 목매 목을 목숨 목숨을 밧줄 올가미 번개탄 연탄 착화탄 수면제 수면제를모 약모아 약을모 약을한꺼 약을다 약한통 한움큼 과다복용 농약 청산 음독 손목 손목을 손목에 긋고 그었 그어 칼로 칼을 면도칼 커터칼 베었 가스틀 가스를 질식 물에빠 바다에빠 바다로걸 물차갑 총으로 분신 동반자살',
    english:
      "overdos*, od on, od'd, jump off, jump in front, jumping off, throw myself, bridge, rooftop, roof, ledge, balcony rail, train tracks, tracks, hang myself, hanging myself, noose, rope, cut myself, cutting, cutting again, cuts on my, slit, wrist*, razor, blade, blades, knife to my, burn myself, stash of pills, saved up pills, pills saved, counted the pills, tablets are counted, bottle of pills, take all the pills, carbon monoxide, gas, exhaust pipe, drown*, gun in, gun to, gun, loaded, poison, bleach, starve myself, plan to, method, methods, painless, easiest time, least pain",
  },
  farewell: {
    korean:
      '유서 유서를 유언 유언장 마지막인사 마지막으로 마지막밤 마지막날 마지막편지 마지막이될 마지막일 마지막부탁 작별 작별인사 안녕히계세요 잘있어요다들 다들잘 다들행복 그동안고마 그동안감사 그동안미안 고마웠어요 미안했어 미안하다고전 잘부탁 정리하고있 주변정리 신변정리 물건정리 나눠줬 나눠주고 일기장태 초기화하 사진을지 장례식사진 영정 영정사진 내장례 제장례 내가가면 내가떠나면 제가떠나면 제가가고 떠날준비 떠날날 떠나기좋은 떠날까 갈때가 갈준비 오늘밤만 오늘까지만 생일까지만 까지만살 편해질까 편해지고싶 편해지려나 쉬고싶어요영원',
    english:
      "goodbye letter, goodbye note, farewell, final goodbye, say goodbye, saying goodbye, said my goodbyes, last message, last words, last night on, last day on earth, my last, letters to my, letters for, note for, left a note, suicide note, wrote my will, giving away my, gave away, given away my, tidied my affairs, affairs in order, put everything in order, said sorry to everyone, look after my, take care of my cat, take care of my dog, take care of my kids, when i'm gone, when im gone, after i'm gone, after im gone, once i'm gone, my funeral, tell my family, tell my mum, tell my mom, tell them i, it's time to go, my time to go, tonight's the night, won't matter, doesn't matter now, doesn't matter any more, won't be needing, see you on the other side, peace at last, finally rest, finally be at peace, soul that leaves",
  },
  abuse: {
    korean:
      '때려요 때린 때려서 때리 때렸 때릴 때리고 맞고 맞았 맞고살 맞아서 두들겨 두드려 패요 팼어 팬다 패는 손찌검 손을대 손을댔 발로차 뺨을 머리채 목을조 목조르 목을졸 밀쳐 던져서 던지고 멍이들 멍들 멍투성 피멍 폭행 폭력 가정폭력 데이트폭력 학교폭력 학폭 아동학대 학대 방임 굶기 가둬 가두 감금 못나가게 협박 위협 칼을들 죽인다고 죽여버린다 죽이겠다 죽인대 스토킹 스토커 따라다녀 따라와 미행 찾아와서 성폭 성폭행 성추행 성희롱 강간 강제로 더듬 만져 _만지 몸을만 몰카 불법촬영 사진을유포 영상유포 유포하겠 그루밍 조건만남 성매매강 돈뺏 삥뜯 빵셔틀 괴롭혀 괴롭힘 무서워서집 집에들어가기무서 숨어있 도망 도망쳐 쉼터 가스라이팅 통제 감시 꼬집',
    english:
      "hits me, hit me, hitting me, hits us, hits my, beats me, beat me, beating, beaten, beats my, slaps, slapped, punch*, kicked me, kicks me, chok*, strangl*, throttl*, shoves me, shoved, pushed me, pushes me, throws things, threw a, grabs me, grabbed, gropes, groped, touches me, touched me, touching me, forces me, forced me, makes me do things, rape*, molest*, sexual assault, assault*, abus*, domestic violence, violent, violence, bruise*, black eye, locked me, locks me, lock me in, won't let me leave, doesn't let me, not let me, takes my phone, took my passport, threat*, threatens, blackmail*, leak my photos, nudes, my pics, revenge porn, stalk*, follows me home, follows me, following me, shows up at my, waits outside, afraid of him, scared of him, afraid of her, afraid to go home, scared to go home, scared of my, terrified, hiding, hide in, hiding in the bathroom, escape, run away from him, flee, shelter, film it, hold me down, held me down, starves, starve him, neglect*, trafficked, groom*, bully beat, safe at home, not safe, unsafe, knife",
  },
  harmingOthers: {
    korean:
      '죽이고싶 죽여버리고 죽여버릴 죽이는법 죽일방법 죽일까 죽일거 죽여도 죽였으면 죽여야 죽이려 죽이면 살인 살해 찔러버 찌르고싶 찌를까 칼부림 칼로찌 복수 복수하 보복 복수할 없애버 없애고싶 해치고 해칠 해코지 해를입 불지르 불을지르 불질러 방화 테러 폭탄 독을타 독살 총을쏘 패버리 패죽 때려죽 때리고싶 두들겨패고 저주 저주하 저주인형 부적으로죽 청부 묻어버',
    english:
      'kill him, kill her, kill them, kill my, killing him, killing her, murder him, murder her, murder my, hurt him, hurt her, hurt the baby, hurt my kids, hurt them, hurt someone, harm my, harm her, harm him, stab, stabbing, poison him, poison her, poison my, burn down, burn the house, set fire, bomb, bombing, shoot up, shoot him, shoot her, shoot them, shooting, revenge, get even, make him pay, make her pay, make them pay, curse him, curse her, put a curse, hex, voice telling me, voices tell me, voices telling, voice in my head, want to hit, want to hurt, beat him up, beat her up, bash, strangle him, strangle her, run him over, push him off, rid of him for good, best day to get rid',
  },
  jokeDeath: {
    korean:
      '죽겠 죽겠다 죽겠네 죽겠어 죽겠음 배고파죽 웃겨죽 귀여워죽 더워죽 추워죽 심심해죽 좋아죽 죽도록 죽어라 죽을만큼 죽을맛 죽을상 죽을똥 죽이네 죽인다 죽여주 죽여줘 죽여준다 끝내주 끝내줘 끝내준다 미치겠 미쳤다 돌겠 환장 기절 쓰러지겠 배터리죽 폰죽 화분이죽 식물이죽 죽은데이터 킬러 킬링 살인적 살인미소 살인마처럼',
    english:
      'dying to, dying of laughter, dying laughing, dead tired, dead serious, deadline is killing, killing me lol, killing me, bored to death, scared to death, worked to death, love to death, to die for, die trying, die of embarrassment, die of boredom, i died, im dead, dead lol, killer, killed it, kill it, killing it, slay*, murder of crows, drop dead gorgeous, could murder a, kill for a, over my dead body, kill time, phone died, battery died, battery dead, drives me crazy, figuratively, not really',
  },
  courts: {
    korean:
      '소송 고소 고소장 고소당 고발 맞고소 재판 재판운 공판 판결 선고 판사 검사가 검찰 변호사 변호인 국선 로펌 법원 법정 법원에 법적 법으로 법률 위법 불법 형사 민사 형사처벌 가처분 가압류 압류 내용증명 지급명령 소장 항소 상고 기소 구속 구속될 영장 체포 징역 감옥 교도소 구치소 집행유예 집유 실형 벌금 과태료 전과 무죄 유죄 승소 패소 합의금 합의 합의할 합의해 합의볼 조정 조정위 중재 경찰조사 경찰서 조사받 소환 진술 자수 피의자 피고 원고 피해자 가해자 증인 증거제출 처벌 처벌받 면허취소 음주운전 뺑소니 교통사고 과실 무면허 마약 절도 도둑 횡령 배임 사기죄 사기당해 보이스피싱 명예훼손 모욕죄 악플 성범죄 층간소음 신고 신고당 관재수 관재 송사 시비 구설송사 손해배상 배상 보상금 산재 부당해고 노동청 임금체불 노무사 세무조사 추징 탈세 영업정지 행정소송 헌재 국민청원',
    english:
      'lawsuit*, law suit, sue, sues, sued, suing, court*, judge*, jury, trial*, verdict, hearing, tribunal, lawyer*, attorney*, solicitor*, barrister, legal*, illegal, law, plaintiff, defendant, prosecut*, charge*, charged, press charges, indict*, plead, plea, guilty, convict*, acquit*, sentence*, sentencing, prison, jail, bail, parole, probation, warrant, arrest*, police, cops, investigat*, inspector, interrogat*, deposition, testify, testimony, witness, subpoena, appeal, appeals, settle out, out of court, settlement, settle the, settle our, damages, compensation, fine, fines, speeding ticket, parking ticket, dui, drunk driving, hit and run, car accident claim, weed, possession, theft, shoplift*, fraud, embezzle*, scam victim, scammed, defamation, libel, slander, harassment case, restraining order, injunction, small claims, arbitration, mediation, labour board, labor board, wrongful dismissal, unpaid wages, workers comp, audit, tax evasion, deport*, asylum, immigration case, custody, alimony, child support, evict*, squatter*, class action, litigation, my case, the case, case goes, win the case, lose the case, sosong, goso, jaepan, byeonhosa',
  },
  contracts: {
    korean:
      '계약서 계약해도 계약을해 계약할까 계약하면 계약이될 계약해지 계약위반 계약파기 위약금 도장찍 도장을찍 서명 사인해 사인할 날인 인감 공증 각서 차용증 보증서 보증을서 연대보증 전세사기 깡통전세 보증금반환 보증금을못 보증금못 임대차 임대차분쟁 명도 등기 근저당 소유권 명의이전 증여 상속포기 상속분쟁 유류분 유언공증 법으로가 몫을 재산분할 위자료 양육권 양육비 친권 면접교섭 이혼소송 협의이혼 이혼조정 혼전계약 특허 상표 상표권 저작권 표절 지재권 파산신청 개인회생 회생 개인파산 파산 채무불이행 추심 비자심사 영주권심사 귀화 난민 추방 동업계약 근로계약 부당계약 환불소송 합의서 인허가 허가날',
    english:
      'contract*, sign it, sign the, sign this, signing, signed things, signature, notary, notar*, agreement, prenup*, nda, clause, terms of the deal, breach, lease dispute, deposit back, security deposit, tenancy, landlord won, deed*, title deed, ownership, mortgage fraud, will contest, contest the will, probate, inheritance dispute, estate dispute, power of attorney, guarantor, guarantee the loan, cosign*, co-sign*, custody of, child custody, visitation, divorce papers, divorce settlement, divorce case, divorce lawyer, patent*, trademark*, copyright, plagiari*, intellectual property, licensing, bankrupt*, bankruptcy, insolven*, debt collector*, repossess*, visa denial, green card, citizenship, naturali*, permit, planning permission, dispute*, gyeyak',
  },
  lifespan: {
    korean:
      '수명 명줄 명이짧 명이길 명이긴 명이몇 명이얼 제명 제명이 제명에 _명이 명대로 천수 장수 장수할 장수운 단명 단명할 요절 비명횡사 객사 급사 돌연사 사고사 언제죽 언제쯤죽 몇살에죽 몇살까지살 몇살까지사 몇살까지 몇세까지 몇년더살 몇년더사 몇년남 얼마나살 얼마나사 얼마나더살 얼마나남 얼마남 앞으로얼마나 오래살 오래사 오래못 오래오래 죽는날 죽는때 죽는해 죽는나이 죽는시기 죽는다고 죽는다는 죽는지 죽는가 죽나 죽나요 죽을날 죽을때 죽을운 죽을수 죽을해 죽을나이 죽을지 죽을팔자 죽을고비 죽음 죽음을 사망 사망운 사망시기 임종 운명하실 별세 초상 초상치 상치를 상복 상을당 장례 장례준비 돌아가실 돌아가시 돌아가셔 가실까 가시려나 가시겠 떠나실 떠나시 세상뜰 세상을뜰 세상떠날 먼저갑 먼저가나 먼저갈 먼저죽 먼저떠 갈날 갈때 살날 살날이 남은날 남은시간 남은수명 남은세월 남은해 여생 저승 저승사자 황천 북망 염라 백살 백세 백수 00살까지 00까지살 000살 000세 00세까지 00까지사 구십까지 팔십까지 백까지 칠순까지 환갑을못 쉰을못 환갑전 환갑넘 넘기실 넘기실까 넘기겠 넘길수있을까요할 생명선 생사 과부될 과부팔자 목숨줄 저세상 올해를넘 겨울을넘 봄을볼 봄은볼 손주볼때까지 증손 볼수있을때까지살',
    english:
      "how long will i live, how long do i have, how long have i got, how long does he have, how long has, how long will he live, how long will she live, how many years do i have, how many years left, years left, years do i have, years count, remaining years, time left, days left, time is up, time's up, my time up, my number's up, lifespan, life span, life expectancy, live to, live till, live until, live past, live long, live longer, live another, live beyond, long life, long-lived, longevity, short life, short-lived, early death, premature death, sudden death, die young, die old, die early, die before, die first, die alone, die suddenly, when will i die, when do i die, when i die, when i'll die, when will he die, when will she die, will i die, will he die, will she die, going to die, gonna die, how will i die, how do i die, what will i die of, date of death, day i die, age of death, age at death, death, death date, death year, death age, deathbed, dying, dies, died before, outlive*, survive my, survive him, survive the year, pass away, passing away, passes away, passed before, pass on, pass, so i can prepare, lose my father, lose my mother, lose my dad, lose my mum, lose my mom, make it to, make it past, make it through the winter, see 00, see his 00, see her 00, until his 00, until her 00, reach 00, reach a hundred, reach the age, turn 000, a hundred, hundredth, mortality, mortal, last breath, last day, last year of, my last, final years, springs are left, summers left, grim reaper, bucket, grave, funeral, widow*, go first, goes first, be with us, still be alive, be alive in, still be here, sumyeong, eonje juk, jangsu, danmyeong",
  },
}
