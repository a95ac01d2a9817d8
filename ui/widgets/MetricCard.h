#pragma once

#include "ui/widgets/Card.h"

namespace siaran::ui {

/// One number with all it needs to be read rightly: name, figure, what it is a share of, and its definition on hover.
class MetricCard final : public Card {
    Q_OBJECT

public:
    struct Reading {
        QString figure; ///< the large one: "96.2 %" or "1,248"
        QString denominator; ///< "1,201 of 1,248"
        QString change = {}; ///< against the period before; empty when there is too little to compare
        bool isStale = false; ///< the figure is from before; drawn faint
    };

    MetricCard(const QString& objectName, const QString& name, const QString& definition, QWidget* parent = nullptr);

    void setReading(const Reading& reading);
    /// For a change of language.
    void setWords(const QString& name, const QString& definition);

private:
    QLabel* m_name;
    QLabel* m_figure;
    QLabel* m_denominator;
    QLabel* m_change;
};

} // namespace siaran::ui
