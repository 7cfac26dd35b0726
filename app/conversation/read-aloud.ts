'use client'

import { useSyncExternalStore } from 'react'

/** Which answer is being read aloud in this tab. */
let reading: string | null = null
const listeners = new Set<() => void>()

function say(next: string | null): void {
  reading = next
  for (const listener of listeners) listener()
}

/** Whether this browser can speak at all. */
export function canSpeak(): boolean {
  return typeof window !== 'undefined' && 'speechSynthesis' in window
}

/** A voice of the language, one of the device's own if there is any: those say nothing to a server. */
function voiceFor(locale: string): SpeechSynthesisVoice | null {
  const voices = speechSynthesis.getVoices().filter((voice) => voice.lang.toLowerCase().startsWith(locale))
  return voices.find((voice) => voice.localService) ?? voices[0] ?? null
}

/** Reads sentences aloud, one after the other, in place of whatever was being read. */
export function readAloud(answer: string, sentences: string[], locale: 'ko' | 'en'): void {
  speechSynthesis.cancel()
  say(answer)
  const voice = voiceFor(locale)
  for (const [index, sentence] of sentences.entries()) {
    const utterance = new SpeechSynthesisUtterance(sentence)
    utterance.lang = locale === 'ko' ? 'ko-KR' : 'en-US'
    if (voice) utterance.voice = voice
    utterance.onerror = () => reading === answer && say(null)
    if (index === sentences.length - 1) utterance.onend = () => reading === answer && say(null)
    speechSynthesis.speak(utterance)
  }
}

export function stopReading(): void {
  say(null)
  speechSynthesis.cancel()
}

/** The answer that is being read aloud, or null. */
export function useReadingAloud(): string | null {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    () => reading,
    () => null,
  )
}
