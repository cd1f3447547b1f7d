import type { Parts } from './parts.ts';
import { rankedDomains, type Asked } from './question.ts';
import { contrastR } from './r-contrasts.ts';

/**
 * Ranks with the ranks that are not ruled out, and letters of cells that are not told apart, from
 * every pair of cells after Holm: what `ranksOf` and `compactLetters` do.
 */
export function rankingR(
	parts: Parts,
	asked: Extract<Asked, { kind: 'ranking' }>,
	byReplicates: boolean,
): readonly string[] {
	return [...contrastR(parts, 'difference', rankedDomains(parts, asked), byReplicates), ...RANKS];
}

const RANKS: readonly string[] = [
	'# Every pair of cells, highest first, tested together.',
	'value <- sort(value, decreasing = TRUE)',
	'cells <- names(value)',
	'contrasts <- tested("ranking", t(combn(cells, 2)))',
	'differs <- matrix(FALSE, length(cells), length(cells), dimnames = list(cells, cells))',
	'apart <- as.matrix(contrasts[which(contrasts$adjusted < 1 - level), c("first", "second")])',
	'differs[apart] <- TRUE',
	'differs <- differs | t(differs)',
	'# Letters: the largest sets of cells of which no two differ, by insert and absorb (Piepho 2004).',
	'sets <- list(rep(TRUE, length(cells)))',
	'for (pair in which(differs & upper.tri(differs))) {',
	'	ends <- arrayInd(pair, dim(differs))',
	'	sets <- unique(do.call(c, lapply(sets, function(set)',
	'		if (all(set[ends])) lapply(ends, function(one) replace(set, one, FALSE)) else list(set))))',
	'	sets <- Filter(function(set) sum(sapply(sets, function(other) all(other[set]))) == 1, sets)',
	'}',
	'sets <- do.call(rbind, sets)',
	'sets <- sets[do.call(order, as.data.frame(!sets)), , drop = FALSE]',
	'name <- c(letters, outer(letters, 1:9, paste0))[seq_len(nrow(sets))]',
	'ranks <- data.frame(',
	'	cell = cells, value,',
	'	rank = rank(-value, ties.method = "min"),',
	'	low = sapply(cells, function(k) 1 + sum(value > value[[k]] & differs[k, ])),',
	'	high = sapply(cells, function(k) length(cells) - sum(value < value[[k]] & differs[k, ])),',
	'	letters = apply(sets, 2, function(has) paste(name[has], collapse = "")))',
	'print(ranks, digits = 10, row.names = FALSE)',
];
