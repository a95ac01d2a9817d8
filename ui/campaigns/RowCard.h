#pragma once

#include "ui/widgets/Card.h"

class QVBoxLayout;

namespace siaran::ui {

/// A card of rows that are made anew whenever what they tell has changed, without blinking.
class RowCard : public Card {
    Q_OBJECT

public:
    RowCard(const QString& title, int spacing, QWidget* parent);

protected:
    void clearRows();
    void addRow(QWidget* row);

private:
    QVBoxLayout* m_rows;
};

} // namespace siaran::ui
