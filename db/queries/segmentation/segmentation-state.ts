export type SegmentationState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
