import type { ko } from './ko.ts'

export type MessageKey = keyof typeof ko
export type Messages = Record<MessageKey, string>
export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string

/** Looks a sentence up and puts the values at its `{name}` places. A sentence that was not given is shown as its key. */
export function createTranslate(messages: Partial<Messages>): Translate {
  return (key, values) => {
    const sentence = messages[key] ?? key
    return values ? sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place)) : sentence
  }
}
