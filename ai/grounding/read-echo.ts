const seat = '(?:year|month|day|hour) (?:stem|branch)'
const echo = new RegExp(`\\b(?<first>${seat}) is (?<value>[^,.;]{2,40}?),? and so is (?<article>the|your) (?<second>${seat})(?=[,.;]|$)`, 'gi')

/** The month stem is Direct Wealth and so is the hour stem: the same is said of both. */
export const readEcho = (text: string): string => text.replaceAll(echo, '$<first> is $<value> and $<article> $<second> is $<value>')
