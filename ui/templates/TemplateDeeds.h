#pragma once

#include "services/templates/DraftShelf.h"
#include "services/templates/TemplateFacts.h"
#include "ui/templates/TemplateServices.h"

#include <QObject>

#include <functional>

class QWidget;

namespace siaran::ui {

/// What a person does with templates: write, change, put into another language, delete.
class TemplateDeeds final : public QObject {
    Q_OBJECT

public:
    /// Dialogs belong to `window`.
    TemplateDeeds(const TemplateServices& services, QWidget* window);

    /// Opens what was begun, or an empty one.
    void write(const templates::KeptDraft& draft = {});
    /// Changes it, if WhatsApp takes a change now; goes on with a change that was begun.
    void edit(const Template& source);
    /// Begins one with the same words in another language.
    void duplicate(const Template& source);
    /// Asks first, and names the campaigns that send it.
    void remove(const Template& source);

Q_SIGNALS:
    /// Something was done, and what, in a sentence.
    void done(const QString& sentence);
    void failed(const QString& sentence);
    /// The drafts on the shelf are others.
    void draftsChanged();

private:
    void withFacts(TemplateId id, std::function<void(const templates::TemplateFacts&)> then);
    void editWith(const Template& source, const templates::TemplateFacts& facts);
    void duplicateWith(const templates::TemplateFacts& facts);
    void askToRemove(const Template& source, const templates::TemplateFacts& facts);
    void removeNow(const Template& source);

    const TemplateServices m_services;
    QWidget* m_window;
};

} // namespace siaran::ui
