#pragma once

#include "tests/support/FakeContactService.h"
#include "tests/support/FakeOptOuts.h"
#include "tests/support/Screens.h"
#include "ui/consent/OptOutsPane.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TableView.h"

#include <memory>

namespace siaran::test {

/// The pane of opt-outs with services that do as they are told.
struct OptOutScene {
    explicit OptOutScene(int people, int doubts = 0)
    {
        for (int i = 1; i <= people; ++i) {
            service.people.append(makeOptOut(i));
            contacts.append(makeContact(i));
        }
        for (int i = 1; i <= doubts; ++i) {
            service.waiting.append(makeDoubt(i));
        }
        service.said = {consent::Consent()};
        if (people > 0) {
            service.said.first().at = service.people.first().at;
            service.said.first().source = service.people.first().source;
            service.said.first().evidence = service.people.first().evidence;
        }
    }

    ui::OptOutsPane& open()
    {
        pane = std::make_unique<ui::OptOutsPane>(ui::OptOutServices {service, lists, consent});
        pane->resize(1072, 720);
        pane->show();
        QApplication::setActiveWindow(pane.get());
        return *pane;
    }

    template <typename Widget>
    Widget* find(const char* name) const
    {
        return pane->findChild<Widget*>(QString::fromLatin1(name));
    }

    ui::StateView* states() const { return pane->findChild<ui::StateView*>(); }
    ui::TableView* table() const { return find<ui::TableView>("optOutsTable"); }
    ui::Strip* strip() const { return find<ui::Strip>("optOutsStrip"); }

    void save(QWidget& widget, const QString& name) const
    {
        QApplication::processEvents();
        saveScreens(*theme, widget, QStringLiteral("optouts_") + name);
    }

    inline static ui::Theme* theme = nullptr;
    FakeOptOutService service;
    FakeStopListService lists;
    QList<Contact> contacts;
    FakeConsentService consent {contacts};
    std::unique_ptr<ui::OptOutsPane> pane;
};

} // namespace siaran::test
