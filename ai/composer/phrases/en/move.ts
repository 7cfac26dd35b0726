import type { DomainPhrases } from '../../phrase-bank.ts'

/** Moving: house, country, travel. */
export const move: DomainPhrases = {
  topics: [
    { pattern: /\babroad|\bemigrat|\bimmigrat|\boverseas|\bcountry/i, noun: 'moving far away', kind: 'act' },
    { pattern: /\btravel|\btrip/i, noun: 'the journey', kind: 'act' },
    { pattern: /\bbuy (?:a )?(?:house|home|flat|apartment)/i, noun: 'finding a home', kind: 'hope' },
    { pattern: /./, noun: 'moving house', kind: 'act' },
  ],
  verdict: {
    peer: 'in which moving together eases you more than alone',
    output: 'in which the wish to change places moves first',
    wealth: 'for weighing what moving costs against what it brings',
    officer: 'in which circumstances tend to decide the place',
    resource: 'that is stronger in settling than in leaving',
  },
  condition: {
    peer: 'you know one person in the new place',
    output: 'you have spent a night there and heard its morning',
    wealth: 'three months of costs after the move are counted in',
    officer: 'the dates of the contract have been matched twice',
    resource: 'you have changed what can be changed where you are',
  },
  scene: {
    friend: 'at a friend’s housewarming you tend to look out of the window for long',
    'rob-wealth': 'somebody who saw the room on the same day may sign first',
    'eating-god': 'a lane with a bakery and a market tends to feel like the one',
    'hurting-officer': 'listing what is wrong with the flat may talk you into leaving it',
    'indirect-wealth': 'walking a distant quarter tends to turn up terms you did not expect',
    'direct-wealth': 'rent and fares on one sheet tend to show the answer',
    'seven-killings': 'the end of a lease or a posting may pack for you',
    'direct-officer': 'papers and dates tend to fall into place one after another',
    'indirect-resource': 'a quiet street you had overlooked on the map tends to hold you',
    'direct-resource': 'word of a place near your parents may come first',
  },
  advice: {
    peer: 'take along somebody who sees the opposite of what you see',
    output: 'go once by day, once by night and once in the rain',
    wealth: 'split the cost into three and cut the largest first',
    officer: 'put payment, moving and registering on one page',
    resource: 'move the furniture and live with it for a month',
  },
  pace: {
    weak: 'being near somebody who cares suits you more than being far',
    balanced: 'write as many reasons to stay as to go',
    strong: 'you use your strength in new places, so a little far is bearable',
  },
  habit: {
    甲: 'once rooted you put it off and then go far at once',
    乙: 'you make any room yours with a plant and a cloth',
    丙: 'one window of sun makes up for the rest',
    丁: 'you look first for lanes with warm evening lights',
    戊: 'you circle around the same station all your life',
    己: 'you weigh everybody’s way to school and work before your own room',
    庚: 'you throw things out quickly and move in a day',
    辛: 'you read the seams of the wallpaper before the contract',
    壬: 'you breathe where water or a long road can be seen',
    癸: 'you listen to the night of a place before you choose it',
  },
  step: {
    peer: 'ask somebody who lives there about their morning',
    output: 'walk there once after sunset',
    wealth: 'write a month of going and a month of staying on two lines',
    officer: 'look up when the lease ends and by when to give notice',
    resource: 'move one piece of furniture and live with it for three days',
  },
  followUps: ['What kind of place is easy on me?', 'What should I check before I move?', 'Far or near, which suits me?'],
}
