/** Words that tell a sex: relations say it of the person they name, persons and letters of whoever is spoken of. */
export interface SexWords {
  relations: string
  persons: string
  letters: string
}

export const women: SexWords = {
  relations:
    '여자\\s?친구|여친|장녀|차녀|삼녀|(?<=집\\s?)(?:여자|아줌마)|여사친|썸녀|짝녀|신부|전처|새언니|딸(?:램|내미|아이|래미|애기|아기|년)?|엄마|어머니|어머님|어무[이니]|어매|오매|엄니|할머니|외할머니|할매|할무[이니]|할미|할머님|할멈|할망|어멍|(?:친|사촌\\s?)?(?:누나|누님|누이|언니)|여동생|아내|와이프|집사람|안사람|안식구|안주인|부인|마누라|이모|고모|(?:외|당)?숙모|시누이?|올케|처제|처형|처남댁|형수님?|제수씨?|동서댁|며느리|며늘아[기가]|새아가|어멈|(?<=(?:^|[^가-힣])[제내]\\s)처|(?:외|친|증)?손녀딸?|조카딸|조카며느리|질녀|장모님?|시어머[니님]|시할머니',
  persons:
    '여성분?|여(?:대|고|중)생|여사님|(?:이혼|유부|미혼|돌싱|독신)녀|노처녀|(?:싱글|워킹|전업)맘|여자\\s?(?:분|애|아이)?|여잔데요?|여잡니[다더]|여잔디|여아|여학생|여자아이|아줌마|아주머니|아지매|아가씨|처녀|계집아이|계집애|가시나|공주님|숙녀|새댁|(?:필리핀|베트남|일본|중국|캄보디아|몽골|태국|라오스|네팔|우즈벡|러시아)댁|과부|미망인|곤명|坤命|坤造|坤|女(?:性|子)?',
  letters: '여',
}

export const men: SexWords = {
  relations:
    '남자\\s?친구|남친|장남|차남|삼남|(?<=집\\s?)(?:양반|아저씨|남자)|남사친|썸남|짝남|아[들덜](?:램|내미|래미|놈|애기|아기|녀석)?|아빠|아버지|아버님|아부지|할아버지|외할아버지|할배|할부지|할아버님|할아범|하르방|아방|아부이|(?:친|사촌\\s?)?(?:오빠|오라버니|오라비|형님?)|남동생|남편|바깥양반|바깥사람|바깥분|서방님?|신랑|영감|삼촌|당숙|사위(?:놈|녀석)?|(?:외|친|증)?손자(?:놈|녀석)?|아범|고모부|이모부|장인어른|장인|시아버[지님]|시할아버지|시동생|시숙|아주버님?|외삼촌|매형|매부|매제|자형|형부|제부|처남|도련님',
  persons:
    '남성분?|남(?:대|고|중)생|(?:이혼|유부|미혼|돌싱|독신)남|노총각|싱글대디|남자\\s?(?:분|애|아이)?|남잔데요?|남잡니[다더]|남잔디|남아|남학생|남자아이|사내\\s?(?:아이|애|놈)?|아저씨|아재|총각|머스마|머슴애|왕자님|사나이|신사|홀아비|건명|乾命|乾造|乾|男(?:性|子)?',
  letters: '남',
}

/** What is written before a relation without being another one: 울엄마, 전남친, 예비 신랑, 맏며느리. */
export const possessor =
  '(?:(?:우리|저희)\\s?집?|울|제|내|지|전\\s?|현\\s?|구|예비\\s?|친정\\s?|애기?|애들\\s?|아이|아기|시|외|새|양|의붓)?\\s?(?:(?:큰|작은|맏|첫째|둘째|셋째|막내|외동|늦둥이|쌍둥이|하나뿐인)\\s?)?'

export interface EnglishSexWords {
  persons: string
  pronouns: string
  kin: string
}

const inLaw = '[- ]in[- ]law'

export const english: { female: EnglishSexWords; male: EnglishSexWords } = {
  female: {
    persons: 'females?|femal|femail|feamle|woman|girl|lady|gal|lass|filipina|housewife|she\\s?/\\s?her|f',
    pronouns: "she(?:'s)?|her",
    kin: `(?:mother|mom|sister|daughter)${inLaw}|daughter|mother|mom|mum|mommy|mummy|mama|sister|sis|wife|wifey|bride|widow|girlfriend|gf|fiancee|fiancée|aunt|auntie|niece|grandmother|grandma|granny|gran|nana|granddaughter`,
  },
  male: {
    persons: 'males?|man|boy|guy|dude|bloke|lad|gentleman|he\\s?/\\s?him|m',
    pronouns: "he(?:'s)?|his",
    kin: `(?:father|brother|son)${inLaw}|son|father|dad|daddy|papa|brother|bro|husband|hubby|groom|widower|boyfriend|bf|fianc[eé]|uncle|nephew|grandfather|grandpa|granddad|grandad|grandson`,
  },
}

/** What is written before a relation in English: ex-wife, stepmother, older brother. */
export const kinPrefix =
  '(?:(?:(?:ex|late|future)[- ])?(?:step|half[- ]|great[- ]|twin |older |younger |elder |eldest |oldest |youngest |middle |big |little |only |first |second ))?(?:ex[- ])?'
