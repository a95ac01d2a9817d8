#pragma once

#include "services/contacts/ContactQuery.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace siaran::ui {

/// What can be done with the chosen contacts. Its menus serve the table's context menu as well.
class BulkBar final : public QWidget {
    Q_OBJECT

public:
    explicit BulkBar(QWidget* parent = nullptr);

    void setCatalogue(const contacts::ContactCatalogue& catalogue);

    /// How many are chosen of how many there are; `isEverybody` when all that match are meant, loaded or not.
    void setChosen(int chosen, int matching, bool isEverybody);

    /// Everything the bar offers as a menu; it deletes itself.
    [[nodiscard]] QMenu* makeMenu(QWidget* parent);

Q_SIGNALS:
    void allRequested();
    void noneRequested();
    void labelRequested(siaran::LabelId label);
    void labelOffRequested(siaran::LabelId label);
    void newLabelRequested();
    /// An invalid one takes the status away.
    void statusRequested(siaran::WorkflowStatusId status);
    void exportRequested();
    void removeRequested();

private:
    void fillLabels(QMenu& menu, bool isOff);
    void fillStatuses(QMenu& menu);

    contacts::ContactCatalogue m_catalogue;
    QLabel* m_count;
    QPushButton* m_all;
    QPushButton* m_none;
    QMenu* m_labels;
    QMenu* m_labelsOff;
    QMenu* m_statuses;
};

} // namespace siaran::ui
