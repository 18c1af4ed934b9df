import { useSidebar } from '../sidebar';

/** Addresses outside the domain whose reports wait for a yes: one by one, or all at once. */
export function HeldAddresses({ addresses }: { addresses: readonly string[] }) {
  const { words, dispatch } = useSidebar();
  if (addresses.length === 0) return null;
  const agree = (agreed: readonly string[]) => () =>
    dispatch({ type: 'schedule', call: 'confirmRecipients', request: { addresses: agreed } });
  return (
    <div class="notice warns">
      <p>{words.held_lead}</p>
      <ul class="plain">
        {addresses.map((address) => (
          <li key={address} class="head">
            <span>{address}</span>
            <button type="button" class="small" aria-label={`${words.agree}: ${address}`} onClick={agree([address])}>
              {words.agree}
            </button>
          </li>
        ))}
      </ul>
      {addresses.length > 1 && (
        <button type="button" class="small" onClick={agree(addresses)}>
          {words.agree_all}
        </button>
      )}
    </div>
  );
}
