import { hasConsented } from '#accounts'
import { experimentsPurpose, type Outcome, recordOutcome, rewardAnswer } from '#experiments'
import { type Database, log } from '#kernel'

/** Takes an outcome of a person who agreed to take part into the log. What the person did is done, whether or not this succeeds. */
export async function tellOutcome(client: Database, outcome: Outcome): Promise<void> {
  try {
    if (!(await hasConsented(client, outcome.personId, experimentsPurpose))) return
    await recordOutcome(client, outcome)
    if (outcome.name === 'rating' && outcome.component) await rewardAnswer(client, outcome.personId, outcome.component, outcome.value > 0 ? 1 : 0)
  } catch (error) {
    log.error('outcome-not-stored', error)
  }
}
