#pragma once

#include "services/consent/OptOutService.h"

#include <QWidget>

class QComboBox;

namespace siaran::ui {

class SearchLine;

/// Search, how they said it, and since when.
class OptOutFilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit OptOutFilterBar(QWidget* parent = nullptr);

    [[nodiscard]] consent::OptOutFilter filter() const;
    [[nodiscard]] SearchLine& search() const { return *m_search; }
    void clear();

Q_SIGNALS:
    void changed();

private:
    SearchLine* m_search;
    QComboBox* m_how;
    QComboBox* m_since;
};

} // namespace siaran::ui
