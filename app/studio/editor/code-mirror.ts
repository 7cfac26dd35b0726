/** CodeMirror with what a template needs. Heavy: loaded only where somebody edits, never imported outright. */
import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint'
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search'
import { EditorState, type Extension } from '@codemirror/state'
import { EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { completeManifest, completeSource, type KnownNames, type Suggestions, type Vocabulary } from '#studio/client'
import { jsonLanguage, templateLanguage } from './template-language.ts'

export interface ShownFinding {
  from: number
  to: number
  message: string
  fixes: { label: string; apply: () => void }[]
}
export interface CodeEditorOptions {
  parent: HTMLElement
  vocabulary: Vocabulary
  /** Slots and texts as the manifest has them now. */
  names: () => KnownNames
  /** Accessible name of the text field. */
  label: string
  /** Id of the sentence that says how to leave the field. */
  describedBy: string
  phrases: Record<string, string>
  readOnly: boolean
  onChange: (file: string, text: string) => void
}
export interface CodeEditor {
  /** Shows a file; its own history and cursor are kept while the editor lives. */
  open(file: string, text: string): void
  showFindings(findings: ShownFinding[]): void
  goTo(offset: number): void
  destroy(): void
}

const colours = HighlightStyle.define([
  { tag: tags.tagName, color: 'var(--ink)', fontWeight: '600' },
  { tag: tags.angleBracket, color: 'var(--ink)' },
  { tag: tags.attributeName, color: 'var(--ink-3)' },
  { tag: tags.string, color: 'var(--ink-2)' },
  { tag: [tags.meta, tags.variableName, tags.atom], color: 'var(--accent)' },
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
  { tag: tags.comment, color: 'var(--ink-3)', fontStyle: 'italic' },
])

export const codeTheme = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'transparent', fontSize: '0.8125rem' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.375rem', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--accent)', padding: '0.625rem 0' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--ink-3)', border: 'none' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'color-mix(in srgb, var(--sunken) 55%, transparent)' },
  '.cm-selectionBackground, &.cm-focused .cm-selectionBackground, .cm-content ::selection': { backgroundColor: 'var(--accent-tint)' },
  '.cm-matchingBracket': { backgroundColor: 'var(--accent-tint)', outline: '1px solid var(--accent-line)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--accent) 1px',
    textUnderlineOffset: '4px',
  },
  '.cm-lint-marker-error': {
    content: '""',
    width: '0.75rem',
    height: '0.75rem',
    borderRadius: '50%',
    boxShadow: 'inset 0 0 0 2px var(--accent)',
  },
  '.cm-tooltip': { backgroundColor: 'var(--raised)', color: 'var(--ink)', border: '1px solid var(--line)', borderRadius: '10px', overflow: 'hidden' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)', maxHeight: '14rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.25rem 0.625rem', lineHeight: '1.25rem' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--accent-fill)', color: 'var(--accent-on)' },
  '.cm-completionDetail': { color: 'inherit', fontStyle: 'normal', marginLeft: '0.75rem' },
  '.cm-diagnostic': { borderLeft: '3px solid var(--accent)', padding: '0.5rem 0.75rem', fontFamily: 'var(--sans)' },
  '.cm-diagnosticAction': {
    backgroundColor: 'var(--accent-fill)',
    color: 'var(--accent-on)',
    borderRadius: '6px',
    padding: '0.125rem 0.5rem',
    minHeight: '1.5rem',
    font: '600 0.75rem/1.25rem var(--sans)',
  },
  '.cm-panels': { backgroundColor: 'var(--paper)', color: 'var(--ink)' },
  '.cm-panels button, .cm-panels .cm-button': {
    backgroundImage: 'none',
    backgroundColor: 'var(--surface)',
    border: '1px solid var(--line-strong)',
    borderRadius: '6px',
    color: 'var(--ink)',
  },
  '.cm-textfield': { backgroundColor: 'var(--surface)', border: '1px solid var(--line-strong)', borderRadius: '6px', color: 'var(--ink)' },
  '.cm-searchMatch': { backgroundColor: 'var(--accent-tint)' },
  '.cm-searchMatch-selected': { outline: '1px solid var(--accent)' },
  '.cm-selectionMatch': { backgroundColor: 'color-mix(in srgb, var(--accent-tint) 60%, transparent)' },
  '.cm-changedLine': { backgroundColor: 'var(--accent-tint) !important' },
  '.cm-changedText': { background: 'none !important', textDecoration: 'underline 2px var(--accent)', textUnderlineOffset: '3px' },
  '.cm-deletedChunk': { backgroundColor: 'var(--sunken)' },
  '.cm-changedLineGutter, .cm-deletedLineGutter': { background: 'var(--accent) !important' },
  '.cm-collapsedLines': { background: 'var(--sunken) !important', color: 'var(--ink-2)', fontFamily: 'var(--sans)' },
  '.cm-collapsedLines::before, .cm-collapsedLines::after': { content: '"⋯" !important' },
})

function languageOf(file: string): Extension {
  if (file.endsWith('.hbs')) return templateLanguage
  return file.endsWith('.json') ? jsonLanguage : []
}

/** Everything that shows code, whether it can be written in or not. */
export function codeSurface(file: string): Extension[] {
  return [lineNumbers(), syntaxHighlighting(colours), codeTheme, languageOf(file), EditorView.lineWrapping]
}

export function createCodeEditor(options: CodeEditorOptions): CodeEditor {
  const { parent, vocabulary, names, phrases, readOnly } = options
  const states = new Map<string, EditorState>()
  let file = ''

  const complete = (context: CompletionContext): CompletionResult | null => {
    const text = context.state.doc.toString()
    const found = file.endsWith('.hbs')
      ? completeSource(text, context.pos, names(), vocabulary)
      : file === 'template.json'
        ? completeManifest(text, context.pos, vocabulary)
        : null
    return found && asResult(found)
  }
  const stateOf = (name: string, text: string): EditorState =>
    EditorState.create({
      doc: text,
      extensions: [
        codeSurface(name),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        history(),
        bracketMatching(),
        closeBrackets(),
        highlightSelectionMatches(),
        autocompletion({ override: [complete], icons: false }),
        lintGutter(),
        EditorState.phrases.of(phrases),
        EditorState.readOnly.of(readOnly),
        EditorState.tabSize.of(2),
        EditorView.contentAttributes.of({ 'aria-label': `${options.label}, ${name}`, 'aria-describedby': options.describedBy, tabindex: '0' }),
        keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...searchKeymap, ...historyKeymap, ...completionKeymap, ...lintKeymap, indentWithTab]),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) options.onChange(name, state.doc.toString())
        }),
      ],
    })
  const view = new EditorView({ parent, state: stateOf('', '') })

  return {
    open(name, text) {
      if (name === file) {
        replaceText(view, text)
        return
      }
      if (file) states.set(file, view.state)
      file = name
      view.setState(states.get(name) ?? stateOf(name, text))
      replaceText(view, text)
    },
    showFindings(findings) {
      const { length } = view.state.doc
      const diagnostics = findings.map(
        ({ from, to, message, fixes }): Diagnostic => ({
          from: Math.min(from, length),
          to: Math.min(to, length),
          severity: 'error',
          message,
          actions: fixes.map(({ label, apply }) => ({ name: label, apply })),
        }),
      )
      view.dispatch(setDiagnostics(view.state, diagnostics))
    },
    goTo(offset) {
      const at = Math.min(offset, view.state.doc.length)
      view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: 'center' }) })
      view.focus()
    },
    destroy: () => view.destroy(),
  }
}

/** Changes only what differs, so that cursor and history stay. */
function replaceText(view: EditorView, text: string): void {
  const before = view.state.doc.toString()
  if (before === text) return
  let from = 0
  while (from < before.length && from < text.length && before[from] === text[from]) from += 1
  let [to, end] = [before.length, text.length]
  while (to > from && end > from && before[to - 1] === text[end - 1]) {
    to -= 1
    end -= 1
  }
  view.dispatch({ changes: { from, to, insert: text.slice(from, end) } })
}

function asResult({ from, options }: Suggestions): CompletionResult {
  return { from, options: options.map(({ label, kind, detail }) => ({ label, type: kind, detail: detail ?? kind })), validFor: /^[\w@-]*$/ }
}
