#pragma once

#include "models/conversations/ThreadListModel.h"

#include <QWidget>

class QComboBox;
class QListView;

namespace siaran::ui {

class SearchLine;
class StateView;

/// Whose messages there are: find one, or only those that are unread or may want to stop.
class ThreadList final : public QWidget {
    Q_OBJECT

public:
    explicit ThreadList(conversations::ConversationService& service, QWidget* parent = nullptr);

    void refresh() { m_model.refresh(); }

    /// Marks the thread of this contact if it is loaded; says nothing about it.
    void choose(ContactId contact);
    /// Shows everybody again.
    void clearFilter();
    void focusSearch();
    [[nodiscard]] models::ThreadListModel& model() { return m_model; }

Q_SIGNALS:
    void chosen(siaran::ContactId contact);
    /// Enter: on to the answer.
    void opened();

private:
    void ask();
    void showState();
    void tellChosen();
    void keepChosen();

    models::ThreadListModel m_model;
    SearchLine* m_search;
    QComboBox* m_which;
    QListView* m_view;
    StateView* m_states;
    ContactId m_chosen;
    bool m_isKeeping = false;
};

} // namespace siaran::ui
