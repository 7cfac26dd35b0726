/** Scores become shares, in place. */
export function softmax(scores: Float32Array): void {
  const most = Math.max(...scores)
  let sum = 0
  for (let label = 0; label < scores.length; label++) {
    scores[label] = Math.exp(scores[label]! - most)
    sum += scores[label]!
  }
  for (let label = 0; label < scores.length; label++) scores[label]! /= sum
}
