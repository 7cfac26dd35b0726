import { type NoticeLetterKind, noticeWords } from './notice-letters.ts'

/** What people are written, in their language. */
export type LetterLocale = 'ko' | 'en'
export type LetterKind = NoticeLetterKind | 'sign-up' | 'account-exists' | 'password' | 'email' | 'email-changed' | 'password-changed'

interface Words {
  subject: string
  text: string
}

const words: Record<LetterKind, Record<LetterLocale, Words>> = {
  ...noticeWords,
  'sign-up': {
    ko: {
      subject: '가입을 마쳐 주세요',
      text: 'HEAL7 Cube에 가입하시려면 아래 링크를 열어 주세요. 30분 동안 한 번 쓸 수 있어요.\n\n{link}\n\n가입하신 적이 없다면 이 편지는 그냥 두셔도 돼요.',
    },
    en: {
      subject: 'Finish signing up',
      text: 'To finish signing up to HEAL7 Cube, open this link. It works once, for 30 minutes.\n\n{link}\n\nIf you did not sign up, you can leave this letter as it is.',
    },
  },
  'account-exists': {
    ko: {
      subject: '이미 계정이 있어요',
      text: '이 주소로 가입하려는 요청이 있었어요. 이미 계정이 있으니 아래에서 로그인하실 수 있어요. 비밀번호를 잊으셨다면 그 화면에서 새로 정하실 수 있어요.\n\n{link}\n\n요청하신 적이 없다면 이 편지는 그냥 두셔도 돼요.',
    },
    en: {
      subject: 'You already have an account',
      text: 'Somebody asked to use this address for a HEAL7 Cube account. You already have one and can sign in here; if you forgot the password, choose a new one there.\n\n{link}\n\nIf it was not you, you can leave this letter as it is.',
    },
  },
  password: {
    ko: {
      subject: '새 비밀번호 정하기',
      text: '아래 링크에서 새 비밀번호를 정해 주세요. 30분 동안 한 번 쓸 수 있고, 바꾸시면 다른 기기에서는 로그아웃돼요.\n\n{link}\n\n요청하신 적이 없다면 이 편지는 그냥 두셔도 돼요.',
    },
    en: {
      subject: 'Choose a new password',
      text: 'Choose a new password here. The link works once, for 30 minutes; other devices are signed out afterwards.\n\n{link}\n\nIf you did not ask for it, you can leave this letter as it is.',
    },
  },
  email: {
    ko: {
      subject: '새 이메일 확인',
      text: '이 주소를 HEAL7 Cube 계정의 이메일로 쓰시려면 아래 링크를 열어 주세요. 30분 동안 한 번 쓸 수 있어요.\n\n{link}',
    },
    en: {
      subject: 'Confirm your new e-mail',
      text: 'To use this address for your HEAL7 Cube account, open this link. It works once, for 30 minutes.\n\n{link}',
    },
  },
  'email-changed': {
    ko: {
      subject: '이메일이 바뀌었어요',
      text: 'HEAL7 Cube 계정의 이메일이 다른 주소로 바뀌었어요. 직접 바꾸신 것이 아니라면 운영자에게 알려 주세요.',
    },
    en: {
      subject: 'Your e-mail was changed',
      text: 'The e-mail of your HEAL7 Cube account is another address now. If that was not you, please tell the operator.',
    },
  },
  'password-changed': {
    ko: {
      subject: '비밀번호가 바뀌었어요',
      text: 'HEAL7 Cube 계정의 비밀번호가 바뀌었고, 다른 기기에서는 로그아웃됐어요. 직접 바꾸신 것이 아니라면 아래에서 새로 정해 주세요.\n\n{link}',
    },
    en: {
      subject: 'Your password was changed',
      text: 'The password of your HEAL7 Cube account was changed and other devices were signed out. If that was not you, choose a new one here.\n\n{link}',
    },
  },
}

/** `both`: one language after the other, for somebody whose language is not known. */
export function writeLetter(kind: LetterKind, locale: LetterLocale | 'both', link: string): Words {
  const written = locale === 'both' ? [words[kind].ko, words[kind].en] : [words[kind][locale]]
  return {
    subject: ['HEAL7 Cube', ...written.map(({ subject }) => subject)].join(' · '),
    text: written.map(({ text }) => text.replace('{link}', link)).join('\n\n—\n\n'),
  }
}
