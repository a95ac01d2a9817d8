#pragma once

#include <QWidget>

#include <map>

class QStandardItemModel;

namespace siaran::ui {

class StateView;

/// Why messages failed, the most frequent cause first, each with what to do about it.
class FailuresView final : public QWidget {
    Q_OBJECT

public:
    explicit FailuresView(QWidget* parent = nullptr);

    /// WhatsApp's code -> people. Codes with the same cause are one row.
    void show(const std::map<int, int>& failuresByCode);

private:
    QStandardItemModel* m_model;
    StateView* m_states;
};

} // namespace siaran::ui
