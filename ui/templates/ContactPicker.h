#pragma once

#include "services/core/Result.h"
#include "services/domain/Contact.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace siaran::contacts {
class ContactService;
}

namespace siaran::ui {

class SearchLine;

/// Finds one customer by name or number, to show a message as it would reach them.
class ContactPicker final : public QWidget {
    Q_OBJECT

public:
    static constexpr int MostFound = 6;

    explicit ContactPicker(contacts::ContactService& service, QWidget* parent = nullptr);

Q_SIGNALS:
    void picked(const siaran::Contact& contact);
    /// Nobody any more.
    void cleared();

private:
    void search(const QString& words);
    void showFound(const Result<QList<Contact>>& people);
    void pick(int row);
    void tell(const QString& sentence);

    contacts::ContactService& m_service;
    int m_question = 0; ///< answers to older ones are not listened to
    QList<Contact> m_found;
    SearchLine* m_search;
    QListWidget* m_results;
    QLabel* m_note;
};

} // namespace siaran::ui
