/** Why a form could not be sent, said to readers at once. */
export function FormFailure({ message }: { message: string | null | undefined }) {
  if (!message) return null
  return (
    <p role="alert" className="rounded-control bg-sunken px-3.5 py-2.5 text-ui/5.5 font-normal">
      {message}
    </p>
  )
}
