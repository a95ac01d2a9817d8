#pragma once

#include "services/domain/Template.h"

#include <QList>
#include <QMap>
#include <QString>

namespace siaran {

/// A button as it is being written.
struct DraftButton {
    TemplateButton::Kind kind = TemplateButton::Kind::QuickReply;
    QString text = {}; ///< its label; a code button shows WhatsApp's own
    QString url = {}; ///< may end with one variable
    QString phoneNumber = {}; ///< E.164
    QString example = {}; ///< the whole address of a variable one, or the code

    friend bool operator==(const DraftButton&, const DraftButton&) = default;
};

/// A template before WhatsApp has seen it. Whether its variables are numbers or names follows from the texts.
struct TemplateDraft {
    QString name = {};
    QString language = QStringLiteral("id");
    TemplateCategory category = TemplateCategory::Marketing;
    HeaderFormat headerFormat = HeaderFormat::None;
    QString headerText = {}; ///< of a text header
    QString headerSample = {}; ///< the path of a media header's sample file
    QString body = {};
    QString footer = {};
    QList<DraftButton> buttons = {};
    QMap<QString, QString> headerExamples = {}; ///< by variable
    QMap<QString, QString> bodyExamples = {}; ///< by variable

    friend bool operator==(const TemplateDraft&, const TemplateDraft&) = default;
};

/// Which part of a draft something is about; `Buttons` is all of them, `Button` the one at an index.
enum class DraftPart { Name, Language, Category, Header, Body, Footer, Buttons, Button };

/// Why WhatsApp would refuse a draft (whatsapp.md 3.7 and 5).
struct TemplateProblem {
    enum class Kind {
        Empty, ///< nothing where something has to be
        TooLong,
        BadCharacters, ///< a name beyond a-z, 0-9 and _; a code beyond letters and digits; line breaks where none may
                       ///< be; an example with a line break, a tab or five spaces in a row
        BadForm, ///< not an address, a number, a language or a variable
        TooManyVariables, ///< more than the part may have, or than its words carry
        VariableAtTheEdge, ///< a body that begins or ends with one
        VariablesTouch, ///< two with nothing but spaces between
        EmptyLines, ///< more than one empty line in a row
        NumbersWithGaps, ///< not 1, 2, 3 …
        NamesAndNumbers, ///< both in one template
        NoExample, ///< a variable the reviewers see nothing for
        TooMany, ///< more buttons, or more of one kind, than may be
        NotGrouped, ///< quick replies between buttons of other kinds
        NoSample, ///< a media header without a file
    };
    Kind kind = Kind::Empty;
    DraftPart part = DraftPart::Body;
    int index = -1; ///< of the button
    QString variable = {}; ///< which one, where it is about one

    friend bool operator==(const TemplateProblem&, const TemplateProblem&) = default;
};

/// The longest a part may be, in characters; 0 where it is not a matter of length.
[[nodiscard]] int longest(DraftPart part);

/// Everything WhatsApp would refuse, in the order of the parts; empty when the draft may be handed in.
[[nodiscard]] QList<TemplateProblem> problemsOf(const TemplateDraft& draft);

/// Whether its variables are names.
[[nodiscard]] bool hasNamedVariables(const TemplateDraft& draft);

} // namespace siaran
