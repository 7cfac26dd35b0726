/** Two things that mean something together: looked for in the text without spaces (`dense`) and in the text as written (`plain`). */
export interface Pattern {
  dense?: RegExp
  plain?: RegExp
}

const relatives =
  '엄마|어머[니님]|아빠|아버[지님]|부모님|남편|신랑|아내|와이프|집사람|아들|딸|아이|아기|애기|우리애|큰애|막내|동생|언니|오빠|누나|형님?|할머니|할아버지|손[주자녀]|조카|사위|며느리|시[어아][머버][니지님]|장[모인]|[고이]모|삼촌|사촌|친구|남친|여친|남자친구|여자친구|애인|썸[남녀]|걔|그사람|그[남여]자|상사|팀장'
const kin =
  'mom|mum|mother|dad|father|parents?|husband|wife|son|daughter|kid|child|baby|brother|sister|friend|boyfriend|girlfriend|bf|gf|boss|grand(?:ma|pa|mother|father|son|daughter)|nephew|niece|uncle|aunt|cousin|partner|fianc[eé]e?|crush|ex|roommate|coworker'
const assets = '주식|코인|비트|이더|리플|종목|아파트|집|땅|건물|상가|토지|삼전|테슬라|엔비디아|금|달러|펀드|etf|로또|복권|청약|분양권'
const englishAssets =
  'stocks?|shares?|crypto|bitcoin|btc|eth|coins?|doge\\w*|gold|house|flat|apartment|condo|land|property|etfs?|fund|tesla|nvidia|apple|nft|options|calls|puts|lottery|ticket'
const terms =
  '살|일주|일간|용신|희신|기신|대운|세운|공망|격국|신강|신약|조후|도화|역마|화개|괴강|백호|귀문|원진|삼재|합|충|형|파|해|비견|겁재|식신|상관|[편정][재관인]|십성|십신|지장간|운성|천간|지지|납음|만세력|귀인|오행|십이운성'

export const conceptPatterns: Record<string, Pattern> = {
  deleteData: {
    dense:
      /(?:정보|데이터|기록|내역|대화|채팅|계정|프로필|생일|생년월일|내용|물어본거|사주)\S{0,10}(?:삭제|지워|지우|없애|빼줘|잊어|폐기|탈퇴|가려)|(?:삭제|지워|지우|없애)\S{0,8}(?:정보|데이터|기록|내역|계정|프로필)/,
    plain:
      /\b(?:delet\w+|eras\w+|remov\w+|wip\w+|clear|forget|purge|take)\b.{0,40}\b(?:data|info\w*|account|histor\w+|chats?|messages?|records?|birth\w*|profile|chart|everything|conversation\w*|system|questions?|logs?|i (?:said|asked|typed|told))\b/,
  },
  whoSees: {
    dense: /(?:누가|남이|남들이|다른사람|엄마가|부모님|남편이|아내가|직원|운영자|회사에서)\S{0,8}(?:볼수|보나|봐|보는|알게|알수|보일|알림)/,
    plain:
      /\b(?:who|anyone|anybody|can (?:my|you|people|others|staff|he|she|they)|does (?:my|he|she)|will (?:my|he|she|they))\b.{0,30}\b(?:see|read|find out|notified|notification|look at|access)\b/,
  },
  storedQuestion: {
    dense: /(?:정보|생일|데이터|대화|내용|질문|기록|입력한)\S{0,10}(?:저장|보관|남[아나는]|유출|쓰[이나]|팔|공유|제공|학습)/,
    plain:
      /\b(?:do|does|are|is|will|where|how long|what)\b.{0,30}\b(?:store|save|keep|kept|stored|saved|share|shared|sell|sold|train|collect\w*|use my)\b.{0,30}\b(?:data|info\w*|birth\w*|chats?|questions?|details|messages?|here)?\b/,
  },
  otherAppDiffers: {
    dense:
      /(?:앱|어플|사이트|점집|철학관|무당|만세력|gpt|지피티|인터넷|다른데|다른곳|점쟁이|스님|책)\S{0,20}(?:다르|달라|다른|반대|틀리|안맞|아니라)|(?:다르게|반대로)\S{0,6}(?:나오|나왔|말하|말했)/,
    plain:
      /\b(?:app|apps|site|website|reader|teller|chatgpt|gpt|calculator|master|shaman|book|monk|astrologer)\b.{0,40}\b(?:different\w*|differs?|opposite|disagree\w*|says?|said|gives?|gave|got|told)\b/,
  },
  wrongReading: {
    dense:
      /(?:사주|풀이|해석|결과|운세|일주|대운|계산|시주|월주|말)\S{0,8}(?:틀렸|틀린|틀리|안맞|이상|엉터리|잘못된|잘못나|맞는거|맞나|맞긴|맞아|정확)/,
    plain:
      /\b(?:chart|reading|result|answer|calculation|pillar|luck cycle|score|this|that|you)\b.{0,20}\b(?:wrong|off|incorrect|inaccurate|mistake\w*|not right|isn't right|right\?|accurate|made up|making)\b/,
  },
  sellOrBuyAsset: {
    dense: new RegExp(
      `(?:${assets})\\S{0,12}(?:팔까|팔아|팔면|팔지|살까|사도|사면|사야|사둘|살지|들어갈|들어가도|넣을|넣어도|매도|매수|물렸|오를|오름|떨어질|투자|당첨|계약해)`,
    ),
    plain: new RegExp(
      `\\b(?:buy|sell|hold|dump|short|invest\\w*|put|trade|flip|win|pick|load up)\\b.{0,30}\\b(?:${englishAssets})\\b|\\b(?:${englishAssets})\\b.{0,30}\\b(?:buy|sell|hold|invest|go up|moon|crash|win)\\b`,
    ),
  },
  amountAtStake: {
    dense: /(?:0+만원?|0+억|0+천만?|전재산|퇴직금|대출|적금깨|보험금)\S{0,14}(?:넣|투자|몰빵|걸|살|사|태워|굴릴)/,
    plain:
      /\b(?:0+k|\$0+|0+ (?:dollars|bucks|grand|pounds|euros|million|won)|life savings|savings|lump sum|retirement|pension)\b.{0,40}\b(?:in|into|on|invest|put)\b/,
  },
  termMeaning: {
    dense: new RegExp(
      `(?:${terms})(?:이|가|은|는|란|이란|라는게|이라는게|라는건|이라는건|뜻|의뜻|무슨|이무슨|가무슨)\\S{0,4}(?:뭐|뭔|머|무슨|무엇|뜻|의미|어떤거|설명|머임)|(?:${terms})(?:이란|란|뜻|설명|의미)`,
    ),
    plain:
      /\bwhat(?:'s| is| are| does| do)\b.{0,50}\b(?:mean|means|meaning)\b|\b(?:meaning|definition) of\b|\bmean\?|\bexplain\b.{0,30}\b(?:term|terms|star|stars|god|gods|pillar|concept)\b/,
  },
  differenceOfTwo: {
    dense: /[이랑과와하고]\S{1,12}(?:차이|뭐가달|뭐가다|어떻게달|어떻게다|같은말|같은거|같은뜻|구분)/,
    plain: /\bdifference between\b|\bsame (?:as|thing)\b|\bis .{1,25} the same\b/,
  },
  reasonForReading: {
    dense:
      /(?:뭘|뭐|무엇을?|어디를?|어딜|무슨글자|어느글자|어떤글자|무슨근거|어떤합충|뭔)\S{0,4}(?:보고|근거|때문에|봐서)|(?:라며|다며|라면서|다면서|다매|라매|라고|다고)\S{0,14}(?:왜|근거|이유|어디|뭘보|뭐보|뭐땜|무슨글자|어느글자)/,
    plain:
      /\b(?:you|it|reading|report) (?:said|say|says|told|called|claim\w*|mention\w*|wrote|gave|predict\w*)\b.{0,60}\b(?:why|where|which|what|how|based|show|explain|evidence|reason)\b|\b(?:why|where|which|what|how|based on what)\b.{0,40}\byou (?:say|said|think|see|get|call|know|conclude\w*|tell)\b/,
  },
  showAs: {
    dense:
      /(?:표|그래프|그림|이미지|카드|차트|도표|pdf|곡선|타임라인|사진|엽서|포스터|달력|목록|한장|한눈에)\S{0,5}(?:로|하나|보여|그려|만들|뽑|바꿔|정리|볼수|주세|줘|나오|가능|있)/,
    plain:
      /\b(?:as|in|into|with|on|make|draw|give me|show me|want|need|get) (?:a |an |the |my |one |some )?(?:\w+ )?(?:table|graph|chart form|picture|image|card|poster|pdf|diagram|infographic|timeline|png|postcard|bullet\w*|columns?|bar chart|pie chart|line chart|calendar|list form|color|colour)s?\b/,
  },
  relativesChart: {
    dense: new RegExp(
      `(?:${relatives})(?:의|이|가|은|는|걸로|꺼|것)?(?:사주|팔자|운세|운|명식|원국|일주|용신|오행|성격|건강|재물|취업|결혼|진로|시험|대운|궁합|수명|올해|내년|오늘|이번|일진)`,
    ),
    plain: new RegExp(
      `\\b(?:my|our|his|her|their|saved) (?:\\w+ )?(?:${kin})'?s? (?:\\w+ )?(?:chart|saju|bazi|luck|career|health|year|day|month|personality|pillars?|birthday|element\\w*|future|life|love|reading|fortune|exam\\w*|name)\\b|\\bfor (?:my|our|saved) (?:\\w+ )?(?:${kin})\\b|\\b(?:his|her|their) (?:chart|luck|saju|career|personality|pillars?|element|life|birthday|year|character)\\b`,
    ),
  },
  withMe: {
    dense:
      /(?:이랑|랑|하고|과|와)(?:나|저|내|제)(?:[는은의가랑도]|궁합|사이|잘|둘|어때|어떤|맞|$)|(?:나|저)(?:랑|하고|와)(?!같은|비슷)|(?:나|저)(?:하고|와|랑)(?:의)?(?:궁합|사이|관계)/,
    plain: /\b(?:and|with|&) (?:me|i)\b|\b(?:me|i) and (?:my|him|her|the|saved)\b|\bbetween (?:me|him|her|us|my)\b/,
  },
  whenWillRelativeDie: {
    dense:
      /(?:할머니|할아버지|어머[니님]|아버[지님]|엄마|아빠|부모님|남편|영감|아내|장모|장인|시[어아][머버][니님지])\S{0,16}(?:돌아가|떠나|가실|얼마나사|오래사|오래살|까지사|까지살|넘기|임종|수명|먼저가|먼저갑|언제가)/,
    plain: new RegExp(
      `\\b(?:${kin}|he|she|they|i|we)\\b.{0,30}\\b(?:die|dies|dying|pass|passes|pass away|live|outlive|last|go first|make it|be with us|left)\\b`,
    ),
  },
  ageNumber: {
    dense: /(?:^|[^0])(?:00|000)(?:살|세|까지|넘|전에)/,
    plain: /\b(?:age|at|to|past|until|till|reach|before|turn|by|after) (?:00|000)\b|\bmy (?:00s|00th)\b/,
  },
  dayAndPick: {
    dense:
      /(?:날|날짜|길일|일자|주말|평일|0월)\S{0,8}(?:골라|잡아|추천|정해|받|뽑아|찾아|추려|알려|봐)|(?:하기|가기|좋은|길한|이사|결혼|개업|계약)\S{0,4}날/,
    plain:
      /\b(?:pick|choose|find|suggest|recommend|give|name|set|which|what|best|good|lucky|auspicious|better|favou?rable)\b.{0,20}\b(?:day|days|date|dates|weekend|saturday|sunday|time)\b.{0,20}\b(?:to|for|in|of|is|are)\b/,
  },
  birthDateGiven: {
    dense: /0{2,4}년?0{1,2}월0{1,2}일|0월0{1,2}일생|0{6,8}|0{2}년생|일생(?:이|입|인|임|여|남|$)/,
    plain:
      /\b0{2,4}[-./ ]+0{1,2}[-./ ]+0{1,4}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* 0{1,2}(?:st|nd|rd|th)?,? 0000|\b0{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* 0000|\bborn\b.{0,30}0/,
  },
  birthTimeUnknown: {
    dense: /시(?:를|는|간을?|간은)?(?:정확히|잘)?(?:몰라|모르|모름|모릅|미상|헷갈|기억안|까먹)/,
    plain:
      /\b(?:don't|dont|do not|not|no|un|without|forgot|never)\b.{0,24}\b(?:birth ?time|time of birth|the time|the hour|birth hour|what time|exact time)\b/,
  },
  dataWrong: {
    dense: /(?:생일|생년|시간|시|날짜|성별|음력|양력|월|일)\S{0,8}(?:잘못|틀리게|바꿔|수정|고쳐|정정|변경|아니고|아니라|말고)/,
    plain:
      /\b(?:wrong|incorrect|typo|mistake|change|correct|fix|update|edit|meant|actually)\b.{0,30}\b(?:birth\w*|date|time|year|hour|month|gender|am|pm|lunar|solar|profile)\b/,
  },
  readyToDie: {
    dense:
      /(?:내가|나|제가|저)\S{0,6}(?:없어지|없어도|사라지|죽으면|죽어도|떠나면|없으면)\S{0,12}(?:슬퍼|편|좋|행복|나을|모를|괜찮|될까|끝)|(?:생|삶|인생|목숨|세상)\S{0,3}(?:마감|끝내|정리|포기|버리|등지|하직|뜨고|내려놓)|(?:그만|이제|더는|더이상)\S{0,4}(?:살고싶|살래|살기|버티|못살|못하겠|쉬고싶)|죽(?:고|구)(?:싶|시|파|십)/,
    plain:
      /\b(?:want|wanna|ready|going|plan\w*|thinking (?:of|about)|time|better|rather|wish|hope|easiest|ways?|how) (?:to |for me to |if i |i )?(?:was |were |be |am )?(?:die|dead|dying|end it|kill myself|disappear|go|not wake|never wake|stop existing|sleep forever|vanish)\b|\b(?:no|any|a) (?:reason|point|use)\b.{0,16}\b(?:live|living|go on|going on|carry on|be here|life)\b|\b(?:can't|cant|cannot|don't want to|dont want to) (?:do|take|go on|live|be|keep|carry|wake|face)\b.{0,24}\b(?:anymore|any more|this|going|living|here|alive|up|it)\b/,
  },
  someoneHurtsMe: {
    dense:
      /(?:남편|아빠|아버지|엄마|오빠|형|남친|남자친구|여친|아내|그이|그사람|걔|애인|선배|상사|사장|팀장|삼촌|새아빠|시어머니|아들|반애들|애들|선생)\S{0,20}(?:때려|때린|때리|때렸|맞았|맞고|밀쳐|던져|목을조|목조|칼|협박|죽인다|죽여버|만져|만지|더듬|괴롭|가둬|가두|감시|스토킹|따라다|강제로|손찌검|손을대|패|욕하고)/,
    plain: new RegExp(
      `\\b(?:he|she|they|${kin}|man|stepdad|teacher|coach|guy|boys|girls|landlord)\\b.{0,40}\\b(?:hit|hits|beat|beats|slap\\w*|punch\\w*|chok\\w+|kick\\w*|push\\w*|shov\\w*|grab\\w*|threat\\w*|hurt|hurts|locked|locks|touch\\w*|forc\\w+|follow\\w*|stalk\\w*|burn\\w*|threw|throws|rap\\w+|abus\\w+|scream\\w*|controls)\\b.{0,16}\\b(?:me|my|us|her|him|mum|mom|kids?|things|hand|arm)\\b`,
    ),
  },
  hurtSomeone: {
    dense:
      /(?:죽이고|없애버리고|찌르고|패버리고|때리고|해치고|복수하고)싶|(?:죽이|없애|해치|찌르)(?:기|는)(?:좋은|법|방법|날)|(?:남편|시어머니|상사|팀장|아빠|걔|그놈|그년|새끼|그사람)\S{0,8}죽이/,
    plain: /\b(?:kill|murder|stab|poison|shoot|hurt|harm|strangle|burn|beat|curse) (?:him|her|them|my|the|someone|his|everyone|that|these|people)\b/,
  },
  treatOrNot: {
    dense:
      /(?:수술|시술|약|치료|항암|검사|백신|주사|접종|입원|시험관|제왕|임신|피임|한약|병원|복용)\S{0,10}(?:받아도|해도|먹어도|끊|맞아도|할까|될까|해야|미룰|안해도|안받|늘릴|줄일|성공|잘될|날짜|언제|괜찮|좋을|믿)/,
    plain:
      /\b(?:should i|can i|is it (?:ok|okay|safe|wise)|do i|will|ok to|skip|stop|delay|postpone|start|take|trust|need)\b.{0,40}\b(?:surger\w+|operation|chemo\w*|medic\w+|meds|pills?|vaccin\w+|treatment|ivf|doctor|scan|biops\w+|dose|insulin|statins?|c-section|transplant|therapy|procedure|implants?)\b/,
  },
  recovers: {
    dense: /(?:나을|낫|회복|완치|깨어|퇴원|일어나|이겨내|좋아지)\S{0,6}(?:까|나요|가요|지요|ㄹ지|을지|실지|사주|팔자|는지)/,
    plain:
      /\b(?:recover|get better|heal|be cured|pull through|wake up|beat (?:it|this|cancer)|get well|survive|outlive|remission|go away|come back clear)\b/,
  },
  winCase: {
    dense:
      /(?:소송|재판|고소|항소|합의|법원|판결|조정|심사|신고|분쟁|양육권|위자료|보증금)\S{0,12}(?:이길|이겨|이기|질까|승소|패소|될까|받을|할까|해도|말까|유리|끝나|어떻게될|결과|찾을|받아낼)/,
    plain:
      /\b(?:win|lose|settle|drop|sue|file|appeal|sign|plead|fight|approve\w*|end|stick|get|go|keep)\b.{0,30}\b(?:case|court|lawsuit|suit|trial|appeal|charge\w*|custody|visa|contract|hearing|claim|sentence|deposit|dispute|prenup)\b|\b(?:case|court|lawsuit|suit|trial|appeal|charges?|custody|hearing|claim)\b.{0,30}\b(?:win|won|lose|settle|end|go|drop|dismissed|approve\w*|outcome)\b/,
  },
  spouseFit: {
    dense: /(?:사주|우리|저희|둘|걔|그사람|남친|여친|남편|아내|띠)\S{0,10}(?:궁합|잘맞|안맞|맞나|맞을|맞는지|합이)/,
    plain:
      /\b(?:match|fit|suit|suited|compatible|click|get along|good)\b.{0,12}\b(?:for|with|to|together|for each other)\b.{0,10}\b(?:me|him|her|my|each|us|mine)\b|\b(?:are|do|would|how) (?:we|us|he and i|she and i|our charts)\b/,
  },
  loveOfPerson: {
    dense: /(?:걔|그사람|그[남여]자|썸[남녀]|짝[남녀]|좋아하는사람|그오빠|그애|상대)\S{0,12}(?:마음|맘|생각|좋아|관심|연락|고백|나를|날|저를)/,
    plain:
      /\b(?:he|she|they|crush|guy|girl)\b.{0,20}\b(?:like|likes|love|loves|feel|feels|think|thinks|want|wants|into|miss|misses|text|texts)\b.{0,12}\b(?:me|about me|of me|us|back)\b/,
  },
  exReturns: {
    dense:
      /(?:전[남여]친|헤어진|구남친|구여친|전애인|그사람|걔|옛\S{1,2}|전[남여]자친구|첫사랑)\S{0,16}(?:다시|돌아|연락|재회|잡|만날|이어|잊|후회|생각)|다시\S{0,4}(?:만날|만나|사귈|사귀|시작|잘될|이어|연락|합칠|볼수)/,
    plain:
      /\b(?:ex|he|she|him|her|we|old love|first love)\b.{0,24}\b(?:come back|back together|return|again|reach out|unblock|miss me|get over|forget|move on|reconcile)\b/,
  },
  askWhoYouAre: {
    dense: /(?:너|넌|너는|니|네|당신|그쪽|선생님)(?:은|는|이|도)?\S{0,4}(?:누구|뭐야|뭐니|정체|사람|이름|ai|로봇|기계|몇살|어디살|할수있|할줄)/,
    plain: /\b(?:who|what|are|how old|where|can|do) (?:are |r )?(?:you|u)\b\s*(?:\?|$|a |an |called|from|human|real|do\b|like|can|made)/,
  },
  howToDoThing: {
    dense: /(?:고치는|만드는|끄는|켜는|지우는|푸는|끓이는|굽는|쓰는|하는|빼는|까는|설치하?는|계산하?는)(?:법|방법|순서)/,
    plain:
      /\b(?:how (?:do|can|to)|fix|install|set up|reset|build|make|write|solve|convert|calculate)\b.{0,30}\b(?:file|files|app|phone|code|page|list|table in|excel|photo|video|car|bike|shirt|rice|soup|cake|password|formula|server|list)\b/,
  },
  factQuestion: {
    dense: /(?:얼마예요|얼마야|얼마임|몇미터|몇킬로|몇도|몇시야|몇시에여|몇시에닫|무슨요일|수도가|인구가|누가만들|어디서사|어디서팔)/,
    plain:
      /^(?:who|what|when|where|how (?:many|much|far|tall|old|big))\b(?!.*\b(?:i|my|me|we|our|you|your|luck|chart|saju|he|she|element|pillar|day master)\b)/,
  },
  thingsListed: { dense: /(?:[가-힣]{1,5}(?:이랑|랑|하고|이나)[가-힣]{1,6}){1,2}중/, plain: /[a-z가-힣]+, [a-z가-힣' ]+(?:,| or | and | 중)/ },
  twoQuestions: {
    dense: /[까지냐][가-힣0]{1,12}(?:[ㄹ을할갈살볼될]까|느냐|을지|할지|갈지|말지)/,
    plain: /까(?:요)?[ ,?]+[^?]{1,20}까|지 [^?]{1,14}지|\bor\b[^?]{1,40}\?/,
  },
}
