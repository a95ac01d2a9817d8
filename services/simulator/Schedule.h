#pragma once

#include <QtGlobal>

#include <algorithm>
#include <utility>
#include <vector>

namespace siaran::simulator {

/// Things that fall due: one heap instead of a timer for each. Equal times come out in the order they went in.
template <typename T>
class Schedule {
public:
    void add(qint64 due, T item)
    {
        m_heap.push_back({due, m_order++, std::move(item)});
        std::ranges::push_heap(m_heap, later);
    }

    /// Takes out everything due at `now`, earliest first.
    [[nodiscard]] std::vector<T> takeDue(qint64 now)
    {
        std::vector<T> due;
        while (!m_heap.empty() && m_heap.front().due <= now) {
            std::ranges::pop_heap(m_heap, later);
            due.push_back(std::move(m_heap.back().item));
            m_heap.pop_back();
        }
        return due;
    }

    [[nodiscard]] bool isEmpty() const { return m_heap.empty(); }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_heap.size()); }
    void clear() { m_heap.clear(); }

private:
    struct Entry {
        qint64 due;
        quint64 order;
        T item;
    };

    static bool later(const Entry& left, const Entry& right)
    {
        return std::pair(left.due, left.order) > std::pair(right.due, right.order);
    }

    std::vector<Entry> m_heap;
    quint64 m_order = 0;
};

} // namespace siaran::simulator
