#pragma once

#include "tests/support/FakeCatalogueService.h"
#include "tests/support/FakeContactEditService.h"
#include "tests/support/FakeContactExportService.h"
#include "tests/support/FakeContactService.h"
#include "tests/support/FakeImportService.h"
#include "tests/support/Screens.h"
#include "ui/contacts/ContactsPane.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/TableView.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace siaran::test {

/// A pane of contacts over made-up services, on the screen.
struct ContactScene {
    explicit ContactScene(int people, std::optional<Error> failure = std::nullopt)
    {
        service.contacts = makeContacts(people);
        service.words = makeCatalogue();
        service.failure = std::move(failure);
        for (const auto& label : service.words.labels) {
            catalogue.words.labels.push_back({label, {}});
        }
        open();
    }

    /// The pane anew, over the same services and settings.
    void open()
    {
        pane = std::make_unique<ui::ContactsPane>(
            ui::ContactServices {service, edits, catalogue, exports, personal, imports, consent}, settings);
        pane->resize(1072, 720);
        pane->show();
        QApplication::setActiveWindow(pane.get());
        if (!QTest::qWaitForWindowActive(pane.get())) {
            qFatal("the window is not active");
        }
        toasts = std::make_unique<QSignalSpy>(pane.get(), &ui::ContactsPane::toastRequested);
    }

    template <typename Widget>
    Widget* find(const QString& name) const
    {
        return pane->findChild<Widget*>(name);
    }

    void click(const QString& button) const { find<QAbstractButton>(button)->click(); }

    QString stateLine() const
    {
        return find<QWidget>(QStringLiteral("contactsList"))->findChild<QLabel*>(QStringLiteral("pageState"))->text();
    }

    ui::StateView* states() const { return find<QWidget>(QStringLiteral("contactsList"))->findChild<ui::StateView*>(); }
    ui::TableView* table() const { return find<ui::TableView>(QStringLiteral("contactsTable")); }

    /// Chooses one row. Not by selectRow(), which minds the Shift that a key of a test has left behind.
    void choose(int row) const
    {
        table()->selectionModel()->setCurrentIndex(table()->model()->index(row, 0),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }

    /// The newest toast; fails the test when there is none.
    ui::Toast toast() const
    {
        return toasts->isEmpty() ? ui::Toast {} : toasts->constLast().constFirst().value<ui::Toast>();
    }

    void save(const QString& name) const { saveScreens(*theme, *pane, name); }

    inline static ui::Theme* theme = nullptr;
    QTemporaryDir folder;
    QSettings settings {folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    FakeContactService service;
    FakeContactEditService edits {service};
    FakeCatalogueService catalogue;
    FakeContactExportService exports;
    FakePersonalDataService personal;
    FakeImportService imports;
    FakeConsentService consent {service.contacts};
    std::unique_ptr<ui::ContactsPane> pane;
    std::unique_ptr<QSignalSpy> toasts;
};

} // namespace siaran::test
