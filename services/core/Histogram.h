#pragma once

#include <QList>

#include <utility>

namespace siaran {

/// How long something took, in seconds, counted below some bounds: enough for rates and percentiles, whatever their
/// number.
class Histogram {
public:
    /// `bounds` in rising order.
    explicit Histogram(QList<double> bounds = {})
        : m_bounds(std::move(bounds))
        , m_upTo(m_bounds.size(), 0)
    {
    }

    void add(double seconds)
    {
        ++m_count;
        m_seconds += seconds;
        for (qsizetype i = 0; i < m_bounds.size(); ++i) {
            m_upTo[i] += seconds <= m_bounds.at(i) ? 1 : 0;
        }
    }

    [[nodiscard]] const QList<double>& bounds() const { return m_bounds; }
    /// How many took at most the bound of this index.
    [[nodiscard]] quint64 upTo(qsizetype index) const { return m_upTo.at(index); }
    [[nodiscard]] quint64 count() const { return m_count; }
    [[nodiscard]] double seconds() const { return m_seconds; } ///< of all together

private:
    QList<double> m_bounds;
    QList<quint64> m_upTo;
    quint64 m_count = 0;
    double m_seconds = 0;
};

} // namespace siaran
