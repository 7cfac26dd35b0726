/**
 * Joins static TrueType fonts of one family into one font.
 *
 * A CJK family is delivered as a hundred files by code range; a handful of hanja is spread over most of them.
 * Glyphs are concatenated, so a source's glyph n becomes base + n and only references inside composite glyphs move.
 * The first source keeps its glyph numbers and with them its layout tables (kerning of Latin letters).
 */

const keptTables = ['OS/2', 'GDEF', 'GPOS', 'GSUB', 'head', 'hhea', 'maxp', 'name']

/** Buffers of sfnt fonts with `glyf` outlines and equal units per em -> buffer of one sfnt font. */
export function mergeFonts(sources) {
  const fonts = sources.map(readFont)
  const glyphs = []
  const metrics = []
  const characters = new Map()
  for (const font of fonts) {
    const base = glyphs.length
    for (let glyph = 0; glyph < font.glyphCount; glyph++) {
      glyphs.push(moveComponents(font.outline(glyph), base))
      metrics.push(font.metric(glyph))
    }
    for (const [character, glyph] of font.characters) if (!characters.has(character)) characters.set(character, base + glyph)
  }
  if (glyphs.length > 0xffff) throw new RangeError(`${glyphs.length} glyphs do not fit one font`)

  const tables = new Map()
  for (const tag of keptTables) if (fonts[0].tables.has(tag)) tables.set(tag, Buffer.from(fonts[0].tables.get(tag)))
  tables.get('head').writeInt16BE(1, 50)
  tables.get('hhea').writeUInt16BE(metrics.length, 34)
  tables.get('maxp').writeUInt16BE(glyphs.length, 4)
  raiseLimits(tables.get('maxp'), fonts)
  const padded = glyphs.map((glyph) => Buffer.concat([glyph, Buffer.alloc(-glyph.length & 3)]))
  tables.set('glyf', Buffer.concat(padded))
  tables.set('loca', locations(padded))
  tables.set('hmtx', Buffer.concat(metrics))
  tables.set('cmap', characterMap(characters))
  tables.set('post', Buffer.from('0003'.padEnd(64, '0'), 'hex'))
  return writeFont(tables)
}

function readFont(buffer) {
  const tables = new Map()
  for (let index = 0; index < buffer.readUInt16BE(4); index++) {
    const record = 12 + 16 * index
    const offset = buffer.readUInt32BE(record + 8)
    tables.set(buffer.toString('latin1', record, record + 4), buffer.subarray(offset, offset + buffer.readUInt32BE(record + 12)))
  }
  const loca = tables.get('loca')
  const glyf = tables.get('glyf')
  const hmtx = tables.get('hmtx')
  const long = tables.get('head').readInt16BE(50) === 1
  const metricCount = tables.get('hhea').readUInt16BE(34)
  const location = (glyph) => (long ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph))
  return {
    tables,
    glyphCount: tables.get('maxp').readUInt16BE(4),
    outline: (glyph) => Buffer.from(glyf.subarray(location(glyph), location(glyph + 1))),
    metric(glyph) {
      if (glyph < metricCount) return hmtx.subarray(4 * glyph, 4 * glyph + 4)
      const bearing = 4 * metricCount + 2 * (glyph - metricCount)
      return Buffer.concat([hmtx.subarray(4 * metricCount - 4, 4 * metricCount - 2), hmtx.subarray(bearing, bearing + 2)])
    },
    characters: readCharacters(tables.get('cmap')),
  }
}

/** Character -> glyph from a format 12 subtable, else from format 4. */
function readCharacters(cmap) {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4)))
  const characters = new Map()
  const wide = subtables.find((table) => table.readUInt16BE(0) === 12)
  if (wide) {
    for (let group = 0; group < wide.readUInt32BE(12); group++) {
      const at = 16 + 12 * group
      for (let code = wide.readUInt32BE(at); code <= wide.readUInt32BE(at + 4); code++)
        characters.set(code, wide.readUInt32BE(at + 8) + code - wide.readUInt32BE(at))
    }
    return characters
  }
  const table = subtables.find((candidate) => candidate.readUInt16BE(0) === 4)
  const segments = table.readUInt16BE(6) / 2
  for (let segment = 0; segment < segments; segment++) {
    const start = table.readUInt16BE(16 + 2 * segments + 2 * segment)
    const delta = table.readUInt16BE(16 + 4 * segments + 2 * segment)
    const rangeAt = 16 + 6 * segments + 2 * segment
    const range = table.readUInt16BE(rangeAt)
    for (let code = start; code <= table.readUInt16BE(14 + 2 * segment) && code < 0xffff; code++) {
      const glyph = range === 0 ? code : table.readUInt16BE(rangeAt + range + 2 * (code - start))
      if (range === 0 || glyph !== 0) characters.set(code, (glyph + delta) & 0xffff)
    }
  }
  return characters
}

function moveComponents(outline, base) {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return outline
  let at = 10
  for (;;) {
    const flags = outline.readUInt16BE(at)
    outline.writeUInt16BE(outline.readUInt16BE(at + 2) + base, at + 2)
    if (!(flags & 0x20)) return outline
    at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0)
  }
}

/** `maxp` states limits (points, contours, …) that must cover every source. */
function raiseLimits(maxp, fonts) {
  for (let at = 6; at + 1 < maxp.length; at += 2) maxp.writeUInt16BE(Math.max(...fonts.map((font) => font.tables.get('maxp').readUInt16BE(at))), at)
}

function locations(glyphs) {
  const table = Buffer.alloc(4 * glyphs.length + 4)
  let offset = 0
  glyphs.forEach((glyph, index) => {
    table.writeUInt32BE(offset, 4 * index)
    offset += glyph.length
  })
  table.writeUInt32BE(offset, 4 * glyphs.length)
  return table
}

function characterMap(characters) {
  const groups = []
  for (const [code, glyph] of [...characters].sort(([a], [b]) => a - b)) {
    const last = groups.at(-1)
    if (last && code === last.end + 1 && glyph === last.glyph + code - last.start) last.end = code
    else groups.push({ start: code, end: code, glyph })
  }
  const table = Buffer.alloc(12 + 16 + 12 * groups.length)
  table.writeUInt16BE(1, 2)
  table.writeUInt16BE(3, 4)
  table.writeUInt16BE(10, 6)
  table.writeUInt32BE(12, 8)
  table.writeUInt16BE(12, 12)
  table.writeUInt32BE(16 + 12 * groups.length, 16)
  table.writeUInt32BE(groups.length, 24)
  groups.forEach((group, index) => {
    table.writeUInt32BE(group.start, 28 + 12 * index)
    table.writeUInt32BE(group.end, 32 + 12 * index)
    table.writeUInt32BE(group.glyph, 36 + 12 * index)
  })
  return table
}

function writeFont(tables) {
  const tags = [...tables.keys()].sort()
  const power = 2 ** Math.floor(Math.log2(tags.length))
  const header = Buffer.alloc(12 + 16 * tags.length)
  header.writeUInt32BE(0x00010000, 0)
  header.writeUInt16BE(tags.length, 4)
  header.writeUInt16BE(16 * power, 6)
  header.writeUInt16BE(Math.log2(power), 8)
  header.writeUInt16BE(16 * (tags.length - power), 10)
  const bodies = []
  let offset = header.length
  tables.get('head').writeUInt32BE(0, 8)
  tags.forEach((tag, index) => {
    const body = Buffer.concat([tables.get(tag), Buffer.alloc(-tables.get(tag).length & 3)])
    header.write(tag, 12 + 16 * index, 'latin1')
    header.writeUInt32BE(checksum(body), 16 + 16 * index)
    header.writeUInt32BE(offset, 20 + 16 * index)
    header.writeUInt32BE(tables.get(tag).length, 24 + 16 * index)
    bodies.push(body)
    offset += body.length
  })
  const font = Buffer.concat([header, ...bodies])
  const head = header.readUInt32BE(20 + 16 * tags.indexOf('head'))
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, head + 8)
  return font
}

function checksum(buffer) {
  let sum = 0
  for (let at = 0; at < buffer.length; at += 4) sum = (sum + buffer.readUInt32BE(at)) >>> 0
  return sum
}
