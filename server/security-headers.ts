const ALL_OFF = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "screen-wake-lock",
  "usb",
  "xr-spatial-tracking",
];

const TWO_YEARS = 63_072_000;

/** The same on every reply. HSTS only where people reach us by https: an onion address has none. */
export function headersForAll({ isHttps }: { isHttps: boolean }): Record<string, string> {
  return {
    "x-content-type-options": "nosniff",
    // Not no-referrer: browsers then post plain forms with "Origin: null".
    "referrer-policy": "same-origin",
    "permissions-policy": ALL_OFF.map((feature) => `${feature}=()`).join(", "),
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "x-frame-options": "DENY",
    ...(isHttps && { "strict-transport-security": `max-age=${TWO_YEARS}; includeSubDomains` }),
  };
}

/**
 * CSP level 3: our own files and no inline script. Development needs eval and inline code for reloading; nothing else
 * may loosen it.
 */
export function contentSecurityPolicy({ isDevelopment = false }: { isDevelopment?: boolean } = {}): string {
  const scripts = isDevelopment ? "'unsafe-eval' 'unsafe-inline'" : "";
  const styles = isDevelopment ? "'unsafe-inline'" : "";
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts}`,
    `style-src 'self' ${styles}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "manifest-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]
    .map((rule) => rule.trim())
    .join("; ");
}
