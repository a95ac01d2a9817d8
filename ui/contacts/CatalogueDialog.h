#pragma once

#include "models/contacts/CatalogueModel.h"

#include <QDialog>

class QTabWidget;

namespace siaran::ui {

class CatalogueTab;
class Strip;
struct ContactServices;

/// The workspace's own words in one window: labels, fields and statuses, each list with who uses what.
class CatalogueDialog final : public QDialog {
    Q_OBJECT

public:
    CatalogueDialog(const ContactServices& services, QWidget* parent);

    /// Brings the list of this kind to the front.
    void showKind(models::CatalogueModel::Kind kind);

    /// Asks for all words again.
    void refresh();

Q_SIGNALS:
    /// A word was made, renamed or deleted.
    void changed();

private:
    const ContactServices& m_services;
    Strip* m_strip;
    QTabWidget* m_tabs;
    QList<CatalogueTab*> m_lists;
};

} // namespace siaran::ui
