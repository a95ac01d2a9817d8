#pragma once

#include "models/support/PagedModel.h"
#include "services/core/Result.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>
#include <functional>

namespace siaran::models {

/// A table that loads itself a page at a time, by keyset. A subclass says how to ask for a page and what stands in a
/// cell; the index bookkeeping, the order of the answers and the difference between old and new rows are here.
/// `Row` is a domain value with ==. `Cursor` is where the next page begins; a default one is the beginning.
template <typename Row, typename Cursor = qint64>
class PagedTableModel : public PagedModel {
public:
    static constexpr int PageSize = 100;

    struct Page {
        QList<Row> rows;
        Cursor next = {};
        bool hasMore = false;
    };
    using Answer = std::function<void(Result<Page>)>;

    using PagedModel::PagedModel;

    int rowCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    int columnCount(const QModelIndex& parent = {}) const final { return parent.isValid() ? 0 : columns(); }

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
            return {};
        }
        return cell(m_rows.at(index.row()), index.column(), role);
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final
    {
        const bool isMine = orientation == Qt::Horizontal && section >= 0 && section < columns();
        return isMine ? headerCell(section, role) : QVariant();
    }

    bool canFetchMore(const QModelIndex& parent) const final
    {
        return !parent.isValid() && m_hasMore && !m_isAsking && !m_hasFailed;
    }

    void fetchMore(const QModelIndex& parent) final
    {
        if (canFetchMore(parent)) {
            askNextPage();
        }
    }

    void refresh() final
    {
        if (m_isAsking) {
            m_refreshAgain = true;
            return;
        }
        m_hasFailed = false;
        m_wanted = std::max<qsizetype>(PageSize, m_rows.size());
        m_tail = m_rows.size() < MostKept ? keysOf(m_rows.last(std::min<qsizetype>(TailRows, m_rows.size())))
                                          : QSet<qint64>();
        m_fresh.clear();
        askFreshRows({});
    }

    bool isLoaded() const final { return m_isLoaded; }

    /// The row's value; `row` must exist.
    [[nodiscard]] const Row& at(int row) const { return m_rows.at(row); }

    /// The row with this key, or -1 when it is not loaded.
    [[nodiscard]] int rowOf(qint64 key) const
    {
        const auto found = std::ranges::find_if(m_rows, [&](const Row& row) { return keyOf(row) == key; });
        return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    }

protected:
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual QVariant headerCell(int column, int role) const = 0;
    [[nodiscard]] virtual QVariant cell(const Row& row, int column, int role) const = 0;

    /// What makes a row the same row after a refresh.
    [[nodiscard]] virtual qint64 keyOf(const Row& row) const = 0;

    /// Asks for at most `limit` rows after `after` and hands the answer over, exactly once, now or later.
    virtual void fetch(Cursor after, int limit, Answer answer) = 0;

    /// For subclasses whose question changed: the rows on screen stay until the new first page is here, and whatever
    /// was asked before is not listened to any more.
    void startOver()
    {
        ++m_question;
        m_isAsking = false;
        m_hasFailed = false;
        m_refreshAgain = false;
        m_isLoaded = false;
        m_wanted = PageSize;
        m_tail.clear();
        m_fresh.clear();
        askFreshRows({});
    }

private:
    static constexpr int RefreshSize = 500;
    static constexpr int TailRows = 10; // some of them may be gone
    static constexpr int MostKept = 1000; ///< what is further down may be pushed out at the end

    void askNextPage()
    {
        ask(m_next, PageSize, [this](Page page) {
            m_isLoaded = true;
            m_next = page.next;
            m_hasMore = page.hasMore;
            insert(static_cast<int>(m_rows.size()), page.rows);
            Q_EMIT loaded();
        });
    }

    // News at the top is not to push out at the end what somebody may be looking at.
    bool isMissingRows() const
    {
        const auto isOfTail = [this](const Row& row) { return m_tail.contains(keyOf(row)); };
        return m_fresh.size() < m_wanted
            || (!m_tail.isEmpty() && m_fresh.size() < m_wanted + RefreshSize
                && std::ranges::none_of(m_fresh, isOfTail));
    }

    // Gathers the first m_wanted rows, in as many requests as the service makes of it, and then shows them at once.
    void askFreshRows(Cursor after)
    {
        const auto missing
            = m_fresh.size() < m_wanted ? std::min<qsizetype>(RefreshSize, m_wanted - m_fresh.size()) : PageSize;
        ask(after, static_cast<int>(missing), [this](Page page) {
            m_fresh.append(page.rows);
            if (page.hasMore && !page.rows.isEmpty() && isMissingRows()) {
                askFreshRows(page.next);
                return;
            }
            m_next = page.next;
            m_hasMore = page.hasMore;
            m_isLoaded = true;
            replaceRows(std::exchange(m_fresh, {}));
            Q_EMIT loaded();
        });
    }

    template <typename Take>
    void ask(Cursor after, int limit, Take take)
    {
        m_isAsking = true;
        const auto question = ++m_question;
        fetch(std::move(after), limit, [this, question, take](Result<Page> page) {
            if (question != m_question) {
                return; // a newer question is on its way
            }
            m_isAsking = false;
            if (page) {
                take(std::move(*page));
            } else {
                m_hasFailed = true;
                Q_EMIT fetchFailed(page.error());
            }
            if (!m_isAsking && std::exchange(m_refreshAgain, false)) {
                refresh();
            }
        });
    }

    void insert(int at, const QList<Row>& rows)
    {
        if (rows.isEmpty()) {
            return;
        }
        beginInsertRows({}, at, at + static_cast<int>(rows.size()) - 1);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            m_rows.insert(at + i, rows.at(i));
        }
        endInsertRows();
    }

    void remove(int first, int last)
    {
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
    }

    QSet<qint64> keysOf(const QList<Row>& rows) const
    {
        QSet<qint64> keys;
        for (const auto& row : rows) {
            keys.insert(keyOf(row));
        }
        return keys;
    }

    void removeAllBut(const QSet<qint64>& kept)
    {
        for (int last = rowCount() - 1; last >= 0; --last) {
            if (kept.contains(keyOf(m_rows.at(last)))) {
                continue;
            }
            int first = last;
            while (first > 0 && !kept.contains(keyOf(m_rows.at(first - 1)))) {
                --first;
            }
            remove(first, last);
            last = first;
        }
    }

    // Removes what is gone, then walks down the new order: at each place stands the right row already, or it is new,
    // or it stands further down.
    void replaceRows(const QList<Row>& fresh)
    {
        removeAllBut(keysOf(fresh));
        const auto known = keysOf(m_rows);
        for (int at = 0; at < fresh.size(); ++at) {
            const auto key = keyOf(fresh.at(at));
            if (!known.contains(key)) {
                int end = at + 1;
                while (end < fresh.size() && !known.contains(keyOf(fresh.at(end)))) {
                    ++end;
                }
                insert(at, fresh.mid(at, end - at));
                at = end - 1;
                continue;
            }
            if (keyOf(m_rows.at(at)) != key) {
                const int from = rowOf(key);
                beginMoveRows({}, from, from, {}, at);
                m_rows.move(from, at);
                endMoveRows();
            }
            if (m_rows.at(at) != fresh.at(at)) {
                m_rows[at] = fresh.at(at);
                Q_EMIT dataChanged(index(at, 0), index(at, columns() - 1));
            }
        }
    }

    QList<Row> m_rows;
    QList<Row> m_fresh;
    QSet<qint64> m_tail; ///< the lowest rows that a refresh has found: once one is back, so is what stood above
    Cursor m_next = {};
    qsizetype m_wanted = PageSize;
    int m_question = 0;
    bool m_hasMore = true;
    bool m_isAsking = false;
    bool m_hasFailed = false;
    bool m_isLoaded = false;
    bool m_refreshAgain = false;
};

} // namespace siaran::models
