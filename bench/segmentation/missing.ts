/** Why a figure stands without a reference. */
export const MISSING = 'scikit-learn is not on this machine: Debian package python3-sklearn';
