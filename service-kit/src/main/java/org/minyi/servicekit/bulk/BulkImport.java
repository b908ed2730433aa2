package org.minyi.servicekit.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Items of one import that can be read, and what was refused so far.
 *
 * @param <T> what is imported
 */
public record BulkImport<T extends BulkImport.Item>(
        List<Indexed<T>> items, List<RefusedItem> refused, Sentences sentences) {
    /** What an id given by the caller looks like. */
    public static final String ID = "[a-z0-9][a-z0-9-]{1,39}";

    /** Something with an id of the caller's. */
    public interface Item {
        String id();
    }

    /** Words for a refusal. */
    @FunctionalInterface
    public interface Sentences {
        String of(String code);
    }

    record Indexed<T>(int index, T item) {}

    /** What is wrong with one field of an item. */
    public record Fault(String pointer, String message) {}

    /** An item that was not imported. */
    public record RefusedItem(int index, String id, List<Fault> errors) {}

    /** How an import ended. */
    public record Result(int added, int alreadyThere, List<RefusedItem> refused) {}

    /** What nothing was found wrong with so far. */
    public List<T> good() {
        return items.stream().map(Indexed::item).toList();
    }

    /** Refuses every item for which the predicate holds. */
    public BulkImport<T> refusing(String pointer, String code, Predicate<T> isWrong) {
        var good = new ArrayList<Indexed<T>>();
        var bad = new ArrayList<>(refused);
        for (var one : items) {
            if (isWrong.test(one.item())) {
                bad.add(new RefusedItem(one.index(), one.item().id(), List.of(new Fault(pointer, sentences.of(code)))));
            } else {
                good.add(one);
            }
        }
        return new BulkImport<>(good, bad, sentences);
    }

    /** Adds what is left; the function returns the ids that were not there before. */
    public Result add(Function<List<T>, List<String>> store) {
        var distinct = new HashSet<String>();
        var unique = items.stream()
                .map(Indexed::item)
                .filter(item -> distinct.add(item.id()))
                .toList();
        int added = unique.isEmpty() ? 0 : store.apply(unique).size();
        var inOrder = refused.stream()
                .sorted(Comparator.comparingInt(RefusedItem::index))
                .toList();
        return new Result(added, items.size() - added, inOrder);
    }
}
