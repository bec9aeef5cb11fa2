/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  // One icon or one primitive, not the whole package.
  experimental: { optimizePackageImports: ['lucide-react', 'radix-ui'] },
  // They bring binaries or find their own files, which a bundle would lose.
  serverExternalPackages: ['@react-pdf/renderer', '@resvg/resvg-js', 'satori'],
  // Browsers ask for it by themselves when a page is left before its head, which names the icon, has been read.
  redirects: async () => [{ source: '/favicon.ico', destination: '/icon.svg', permanent: true }],
  // Types and law are checked by `npm test`; a start must not pay for them twice.
  typescript: { ignoreBuildErrors: true },
};

export default config;
