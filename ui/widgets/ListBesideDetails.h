#pragma once

#include <QSplitter>

namespace siaran::ui {

/// A list on a card and, at its right, what is chosen in it. A person may move the border; what the window gains in
/// width goes to the list.
class ListBesideDetails final : public QSplitter {
    Q_OBJECT

public:
    /// Takes both. `narrowest`: the details never have less.
    ListBesideDetails(QWidget* list, QWidget* details, int narrowest, QWidget* parent);
};

} // namespace siaran::ui
