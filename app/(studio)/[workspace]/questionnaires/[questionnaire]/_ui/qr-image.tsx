import { qrCode } from '#server/questionnaires/qr-code.ts';

/** An address as a QR code: dark on white in either theme, since phones read it that way. */
export function QrImage({ text, label }: { text: string; label: string }) {
  const { size, path } = qrCode(text);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="keep-colour block w-full max-w-[11rem] rounded-md border border-line"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}
