import { describe, expect, it } from 'vitest';
import { CALIBRATION_TOLERANCE, compareCalibration, readCalibration } from './calibration.ts';

describe('adjusted weights, and the variance that knows of the adjustment, equal R', () => {
	it.each(readCalibration())('$id', (design) => {
		const wrong = compareCalibration(design).filter(
			({ quantity, error }) => !(error <= CALIBRATION_TOLERANCE[quantity]),
		);
		expect(wrong).toEqual([]);
	});
});
