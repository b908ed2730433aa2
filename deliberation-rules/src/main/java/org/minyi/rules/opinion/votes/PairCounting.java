package org.minyi.rules.opinion.votes;

import java.util.stream.IntStream;

/**
 * Counts all pairs of a table by the bits of its columns, 64 people at a time: seven population counts a pair and word.
 * Pairs are taken in tiles and words in stretches, so that what a tile reads stays in the nearest memory.
 */
final class PairCounting {
    private static final int TILE = 8;
    private static final int STRETCH = 256;

    private final VoteTable table;
    private final int statements;
    private final int[][] voters;
    private final int[][] products;
    private final int[][] sums;

    PairCounting(VoteTable table, int[][] voters, int[][] products, int[][] sums) {
        this.table = table;
        this.statements = table.statements().size();
        this.voters = voters;
        this.products = products;
        this.sums = sums;
    }

    void count() {
        int tiles = (statements + TILE - 1) / TILE;
        // Every pair is written by one tile alone, so the tiles may run side by side.
        IntStream.range(0, tiles * tiles)
                .parallel()
                .filter(tile -> tile / tiles <= tile % tiles)
                .forEach(tile -> count(tile / tiles * TILE, tile % tiles * TILE));
    }

    private void count(int firstRow, int firstColumn) {
        int lastRow = Math.min(firstRow + TILE, statements);
        int lastColumn = Math.min(firstColumn + TILE, statements);
        for (int from = 0; from < table.words(); from += STRETCH) {
            int to = Math.min(from + STRETCH, table.words());
            for (int i = firstRow; i < lastRow; i++) {
                for (int j = Math.max(i, firstColumn); j < lastColumn; j++) {
                    count(i, j, from, to);
                }
            }
        }
        for (int i = firstRow; i < lastRow; i++) {
            for (int j = Math.max(i + 1, firstColumn); j < lastColumn; j++) {
                voters[j][i] = voters[i][j];
                products[j][i] = products[i][j];
            }
        }
    }

    private void count(int i, int j, int from, int to) {
        long[] votedI = table.column(i).voted;
        long[] sidedI = table.column(i).sided;
        long[] agreedI = table.column(i).agreed;
        long[] votedJ = table.column(j).voted;
        long[] sidedJ = table.column(j).sided;
        long[] agreedJ = table.column(j).agreed;
        int both = 0;
        int sides = 0;
        int opposed = 0;
        int sidesI = 0;
        int agreesI = 0;
        int sidesJ = 0;
        int agreesJ = 0;
        for (int word = from; word < to; word++) {
            long bothSided = sidedI[word] & sidedJ[word];
            both += Long.bitCount(votedI[word] & votedJ[word]);
            sides += Long.bitCount(bothSided);
            opposed += Long.bitCount(bothSided & (agreedI[word] ^ agreedJ[word]));
            sidesI += Long.bitCount(sidedI[word] & votedJ[word]);
            agreesI += Long.bitCount(agreedI[word] & votedJ[word]);
            sidesJ += Long.bitCount(sidedJ[word] & votedI[word]);
            agreesJ += Long.bitCount(agreedJ[word] & votedI[word]);
        }
        voters[i][j] += both;
        products[i][j] += sides - 2 * opposed;
        sums[i][j] += 2 * agreesI - sidesI;
        if (i != j) {
            sums[j][i] += 2 * agreesJ - sidesJ;
        }
    }
}
