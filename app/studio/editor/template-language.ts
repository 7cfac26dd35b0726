import { StreamLanguage, type StringStream } from '@codemirror/language'

interface State {
  /** Between < and > of a tag. */
  inTag: boolean
  /** Inside the double quotes of an attribute. */
  inValue: boolean
  inMustache: boolean
  inComment: boolean
}

function readMustache(stream: StringStream, state: State): string {
  if (stream.match(/^~?\}\}\}?/)) {
    state.inMustache = false
    return 'meta'
  }
  if (stream.eatSpace()) return 'meta'
  if (stream.match(/^[#/>^&]/) || stream.match(/^(?:each|with|if|unless|else)\b/)) return 'keyword'
  if (stream.match(/^"[^"]*"/)) return 'string'
  if (stream.match(/^[\w@.-]+(?==)/)) return 'attributeName'
  if (stream.match(/^(?:\.\.\/)*[\w@.-]+/)) return 'variableName'
  stream.next()
  return 'meta'
}

function readComment(stream: StringStream, state: State): string {
  if (stream.match(/^.*?--\}\}/)) state.inComment = false
  else stream.skipToEnd()
  return 'comment'
}

function readToken(stream: StringStream, state: State): string | null {
  if (state.inComment) return readComment(stream, state)
  if (state.inMustache) return readMustache(stream, state)
  if (stream.match('{{!--')) {
    state.inComment = true
    return readComment(stream, state)
  }
  if (stream.match(/^\{\{\{?~?/)) {
    state.inMustache = true
    return 'meta'
  }
  if (state.inValue) {
    if (stream.eat('"')) state.inValue = false
    else if (!stream.match(/^(?:(?!\{\{)[^"])+/)) stream.next()
    return 'string'
  }
  if (state.inTag) {
    if (stream.match(/^\/?>/)) {
      state.inTag = false
      return 'angleBracket'
    }
    if (stream.eat('"')) {
      state.inValue = true
      return 'string'
    }
    if (stream.match(/^[\w:-]+/)) return 'attributeName'
    stream.next()
    return null
  }
  if (stream.match(/^<\/?[a-zA-Z][\w-]*/)) {
    state.inTag = true
    return 'tagName'
  }
  if (!stream.match(/^(?:(?!\{\{)[^<])+/)) stream.next()
  return null
}

/** The markup of templates with its values, coloured line by line. */
export const templateLanguage = StreamLanguage.define<State>({
  name: 'template',
  startState: () => ({ inTag: false, inValue: false, inMustache: false, inComment: false }),
  token: readToken,
  languageData: { closeBrackets: { brackets: ['{', '"', '('] } },
})

export const jsonLanguage = StreamLanguage.define({
  name: 'json',
  token(stream) {
    if (stream.eatSpace()) return null
    if (stream.match(/^"(?:[^"\\]|\\.)*"(?=\s*:)/)) return 'attributeName'
    if (stream.match(/^"(?:[^"\\]|\\.)*"?/)) return 'string'
    if (stream.match(/^(?:-?\d[\d.eE+-]*|true|false|null)/)) return 'atom'
    stream.next()
    return null
  },
  languageData: { closeBrackets: { brackets: ['{', '[', '"'] } },
})
